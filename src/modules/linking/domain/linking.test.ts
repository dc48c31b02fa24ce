import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Judgement, mayPropose, QUESTIONS, VERDICTS } from './judgement.js';
import { linkedGroups } from './linked-groups.js';

const judged = (mentionId: string, targetId: string, verdict: Judgement['verdict']): Judgement => ({
  mentionId,
  register: 'subject',
  targetId,
  question: 'who',
  verdict,
});

describe('linkedGroups', () => {
  it('joins mentions of several signals that are one record', () => {
    expect(linkedGroups([judged('m1', 'A', 'same'), judged('m2', 'A', 'same')])).toEqual([
      { mentions: ['m1', 'm2'], targets: ['subject:A'], attention: undefined },
    ]);
  });

  it('needs attention when one mention is two records', () => {
    const [group] = linkedGroups([judged('m1', 'A', 'same'), judged('m1', 'B', 'same')]);
    expect(group?.attention).toBe('two-records');
  });

  it('needs attention when a "not the same" stands inside the group', () => {
    const [group] = linkedGroups([
      judged('m1', 'A', 'same'),
      judged('m1', 'B', 'same'),
      judged('m2', 'B', 'same'),
      judged('m2', 'A', 'not-same'),
    ]);
    expect(group?.attention).toBe('contradiction');
  });

  it('makes no group of "unsure" and "not the same"', () => {
    expect(linkedGroups([judged('m1', 'A', 'unsure'), judged('m1', 'B', 'not-same')])).toEqual([]);
  });

  it('joins nobody because a fact is borne by two records', () => {
    const bears = { ...judged('adres', 'A', 'same'), question: 'bears' as const };
    expect(linkedGroups([bears, { ...bears, targetId: 'B' }])).toEqual([]);
  });

  it('is what it was before, once a judgement is retired, whatever the order', () => {
    const judgement = fc.record({
      mentionId: fc.constantFrom('m1', 'm2', 'm3', 'm4'),
      register: fc.constantFrom('subject', 'organisation'),
      targetId: fc.constantFrom('A', 'B', 'C'),
      question: fc.constantFrom(...QUESTIONS),
      verdict: fc.constantFrom(...VERDICTS),
    });
    fc.assert(
      fc.property(fc.array(judgement, { maxLength: 12 }), judgement, fc.nat(), (before, added, at) => {
        const place = at % (before.length + 1);
        const during = [...before.slice(0, place), added, ...before.slice(place)];
        linkedGroups(during);
        const after = during.filter((_, index) => index !== place);
        expect(linkedGroups(after)).toEqual(linkedGroups(before));
        expect(linkedGroups([...before].reverse())).toEqual(linkedGroups(before));
      }),
      { seed: 20261123, numRuns: 300 },
    );
  });
});

describe('mayPropose', () => {
  it('is bound by a "not the same" alone', () => {
    expect(mayPropose(undefined)).toBe(true);
    expect(VERDICTS.map(mayPropose)).toEqual([true, false, true]);
  });
});
