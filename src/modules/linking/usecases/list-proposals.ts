import type { Kysely } from 'kysely';
import type { SignalId } from '../../../kernel/index.js';
import { type LinkJudgementRow, liveJudgements } from '../store/link-judgements.js';
import { type LinkProposalRow, liveProposals } from '../store/link-proposals.js';

export interface JudgedProposal {
  readonly proposal: LinkProposalRow;
  readonly judgement: LinkJudgementRow | undefined;
}

export interface SignalLinks {
  readonly proposals: readonly JudgedProposal[];
  /** Every standing judgement, also of records that are no longer proposed. */
  readonly judgements: readonly LinkJudgementRow[];
}

/** The proposals of a signal with what a person said of each. The caller's read is recorded with the signal's. */
export async function listProposals(db: Kysely<unknown>, signalId: SignalId): Promise<SignalLinks> {
  const [proposals, judgements] = [await liveProposals(db, signalId), await liveJudgements(db, signalId)];
  return {
    judgements,
    proposals: proposals.map((proposal) => ({
      proposal,
      judgement: judgements.find(
        (each) =>
          each.mention_id === proposal.mention_id &&
          each.register === proposal.register &&
          each.target_id === proposal.target_id,
      ),
    })),
  };
}
