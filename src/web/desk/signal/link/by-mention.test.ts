import { describe, expect, it } from 'vitest';
import type { Mention, Proposal } from '../../../api/types.js';
import { alsoBears, byMention, withoutCandidates } from './by-mention.js';

const mention = (id: string, kind: Mention['kind'], asWritten: string): Mention => ({
  id,
  kind,
  asWritten,
  role: 'subject',
  normalised: asWritten,
  start: null,
  end: null,
  parts: {},
  proposedBy: 'machine',
  links: [],
});

const proposal = (change: Partial<Proposal>): Proposal => ({
  id: `${change.mentionId}-${change.targetId}`,
  mentionId: 'm',
  question: 'who',
  proposed: true,
  targetKind: 'person',
  targetId: 'D1',
  label: '',
  summary: '',
  weight: 0,
  probability: 0.5,
  prior: 0,
  contributions: [],
  whyNotHigher: null,
  whyNotHigherEn: null,
  hub: null,
  judgement: null,
  history: [],
  ...change,
});

const file = {
  mentions: [
    mention('home', 'address', 'Kerkstraat 12'),
    mention('vague', 'person', 'Jan'),
    mention('sure', 'person', 'Amina Bouzidi'),
    mention('car', 'plate', '12-AB-CD'),
    mention('gone', 'person', 'Niemand'),
  ],
  proposals: [
    proposal({ mentionId: 'vague', targetId: 'D9', weight: -3 }),
    proposal({ mentionId: 'sure', targetId: 'D2', weight: 4 }),
    proposal({ mentionId: 'sure', targetId: 'D1', weight: 4 }),
    proposal({ mentionId: 'home', targetId: 'D1', question: 'bears', weight: 5 }),
  ],
};

describe('candidates by mention', () => {
  it('come with who is meant first, the surest mention on top, and equal ones in one order', () => {
    const groups = byMention(file);
    expect(groups.map(({ words, question }) => [words, question])).toEqual([
      ['Amina Bouzidi', 'who'],
      ['Jan', 'who'],
      ['Kerkstraat 12', 'bears'],
    ]);
    expect(groups[0]?.proposals.map((one) => one.targetId)).toEqual(['D1', 'D2']);
    const turned = byMention({ ...file, proposals: file.proposals.toReversed() });
    expect(turned).toEqual(groups);
  });

  it('name what else in the signal stands with the candidate', () => {
    expect(alsoBears(file, proposal({ targetId: 'D1' }))).toEqual(['Kerkstraat 12']);
    expect(alsoBears(file, proposal({ targetId: 'D2' }))).toEqual([]);
    expect(alsoBears(file, proposal({ targetId: 'D1', targetKind: 'organisation' }))).toEqual([]);
    expect(alsoBears(file, proposal({ targetId: 'D1', question: 'bears' }))).toEqual([]);
  });

  it('leave the mentions that link to nobody in sight, but for kinds no register has', () => {
    expect(withoutCandidates(file).map((one) => one.id)).toEqual(['gone']);
  });
});
