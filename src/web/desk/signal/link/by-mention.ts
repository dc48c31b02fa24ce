import type { Mention, Proposal, SignalFile } from '../../../api/types.js';

/** The candidates of one mention for one question, the strongest first. */
export interface CandidateGroup {
  readonly key: string;
  readonly words: string;
  readonly question: Proposal['question'];
  readonly proposals: readonly Proposal[];
}

/** First who is meant, the surest candidate on top; then who bears the facts, in the order of the text. */
export function byMention(file: Pick<SignalFile, 'mentions' | 'proposals'>): readonly CandidateGroup[] {
  const groups = (question: Proposal['question']) =>
    file.mentions
      .map((mention) => ({
        key: `${mention.id}-${question}`,
        words: mention.asWritten,
        question,
        proposals: file.proposals
          .filter((proposal) => proposal.mentionId === mention.id && proposal.question === question)
          .toSorted((a, b) => b.weight - a.weight),
      }))
      .filter((group) => group.proposals.length > 0);
  const best = (group: CandidateGroup) => group.proposals[0]?.weight ?? 0;
  return [...groups('who').toSorted((a, b) => best(b) - best(a)), ...groups('bears')];
}

/** Kinds the register can be asked for; a licence plate it does not know. */
const ASKED: readonly string[] = [
  'person',
  'organisation',
  'address',
  'phone',
  'email',
  'iban',
  'v-number',
  'kvk',
];

/** Mentions that link to nobody yet: they stay, and are looked for again. */
export function withoutCandidates(file: Pick<SignalFile, 'mentions' | 'proposals'>): readonly Mention[] {
  const found = new Set(file.proposals.map((proposal) => proposal.mentionId));
  return file.mentions.filter((mention) => ASKED.includes(mention.kind) && !found.has(mention.id));
}
