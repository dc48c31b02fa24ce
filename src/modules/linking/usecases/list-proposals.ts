import type { Kysely } from 'kysely';
import type { SignalId } from '../../../kernel/index.js';
import { allJudgements, type JudgedPair, type LinkJudgementRow } from '../store/link-judgements.js';
import { type LinkProposalRow, liveProposals, retiredProposals } from '../store/link-proposals.js';

export interface JudgedProposal {
  readonly proposal: LinkProposalRow;
  /** Whether it is still proposed; a judged record that no longer is stays in sight, so that it can be taken back. */
  readonly proposed: boolean;
  readonly judgement: LinkJudgementRow | undefined;
  /** What was said before and taken back or replaced, the last first. */
  readonly history: readonly LinkJudgementRow[];
}

export interface SignalLinks {
  readonly proposals: readonly JudgedProposal[];
  /** Every standing judgement, also of records that are no longer proposed. */
  readonly judgements: readonly LinkJudgementRow[];
}

/** The proposals of a signal with what people said of each. The caller's read is recorded with the signal's. */
export async function listProposals(db: Kysely<unknown>, signalId: SignalId): Promise<SignalLinks> {
  const [live, all] = [await liveProposals(db, signalId), await allJudgements(db, signalId)];
  const judgements = all.filter((each) => each.retired_at === null);
  const judgedProposal = (proposed: boolean) => (proposal: LinkProposalRow) => ({
    proposal,
    proposed,
    judgement: judgements.find((each) => isSamePair(each, proposal)),
    history: all.filter((each) => each.retired_at !== null && isSamePair(each, proposal)).reverse(),
  });
  const unseen = judgements.filter((each) => !live.some((proposal) => isSamePair(each, proposal)));
  const retired = unseen.length === 0 ? [] : await retiredProposals(db, signalId);
  const kept = retired.filter((proposal) => unseen.some((each) => isSamePair(each, proposal)));
  return {
    judgements,
    proposals: [...live.map(judgedProposal(true)), ...kept.map(judgedProposal(false))],
  };
}

const isSamePair = (a: JudgedPair, b: JudgedPair) =>
  a.mention_id === b.mention_id && a.register === b.register && a.target_id === b.target_id;
