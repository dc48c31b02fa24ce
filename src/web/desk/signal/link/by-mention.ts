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
          .toSorted(byWeight),
      }))
      .filter((group) => group.proposals.length > 0);
  const best = (group: CandidateGroup) => group.proposals[0]?.weight ?? 0;
  return [...groups('who').toSorted((a, b) => best(b) - best(a)), ...groups('bears')];
}

/** The surest first; equal ones keep one order, also when they are read anew. */
const byWeight = (a: Proposal, b: Proposal) => b.weight - a.weight || (a.targetId < b.targetId ? -1 : 1);

/**
 * What else in this signal stands with a candidate for who is meant: the words of the address or number. For the eye
 * of the judge; it is not in the weight, because the text does not say whose address it is.
 */
export function alsoBears(
  file: Pick<SignalFile, 'mentions' | 'proposals'>,
  candidate: Proposal,
): readonly string[] {
  if (candidate.question === 'bears') return [];
  const borne = file.proposals.filter(
    (other) =>
      other.question === 'bears' &&
      other.targetKind === candidate.targetKind &&
      other.targetId === candidate.targetId,
  );
  const words = borne.map(
    (other) => file.mentions.find((mention) => mention.id === other.mentionId)?.asWritten,
  );
  return [...new Set(words.filter((word) => word !== undefined))];
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
