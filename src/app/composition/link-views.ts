import type { Kysely } from 'kysely';
import type { SignalId } from '../../kernel/index.js';
import {
  type JudgedProposal,
  type LinkJudgementRow,
  listProposals,
  liveRelationJudgements,
  liveRelations,
  type RelationJudgementRow,
} from '../../modules/linking/index.js';
import { findSignal, type SignalRecord } from '../../modules/signals/index.js';
import type { LinkViews } from '../signal-file/ports.js';
import type { SignalFileView } from '../signal-file/schema.js';

/** Proposals and judged links of a signal, as the desk shows them. */
export async function linkViews(db: Kysely<unknown>, signal: SignalRecord): Promise<LinkViews> {
  const { proposals, judgements } = await listProposals(db, signal.id);
  return {
    proposals: proposals.map(proposalView),
    linksOf: (mentionId) => judgements.filter((each) => each.mention_id === mentionId).map(linkView),
  };
}

function proposalView({ proposal, judgement }: JudgedProposal): SignalFileView['proposals'][number] {
  return {
    id: proposal.id,
    mentionId: proposal.mention_id,
    targetKind: targetKindOf(proposal.register),
    targetId: proposal.target_id,
    label: proposal.label,
    summary: proposal.summary,
    weight: proposal.weight,
    probability: proposal.probability,
    prior: proposal.prior.weight,
    contributions: proposal.contributions.map((each) => ({ ...each })),
    whyNotHigher: proposal.why_not_higher,
    judgement: judgement ? judgementView(judgement) : null,
  };
}

const targetKindOf = (register: string) => (register === 'organisation' ? 'organisation' : 'person');

function linkView(row: LinkJudgementRow) {
  return {
    linkId: row.id,
    targetKind: targetKindOf(row.register),
    targetId: row.target_id,
    label: row.label,
    verdict: row.verdict,
  };
}

function judgementView<Verdict>(row: {
  readonly verdict: Verdict;
  readonly by_name: string;
  readonly at: Date;
  readonly reason: string;
}) {
  return { verdict: row.verdict, by: row.by_name, at: row.at.toISOString(), reason: row.reason };
}

/** Signals that may report the same, from either side of the pair. Compartments stay out: nobody reads them here. */
export async function relationViews(
  db: Kysely<unknown>,
  signal: SignalRecord,
): Promise<SignalFileView['duplicates']> {
  const [proposals, judgements] = [
    await liveRelations(db, signal.id),
    await liveRelationJudgements(db, signal.id),
  ];
  const views: SignalFileView['duplicates'] = [];
  for (const proposal of proposals) {
    const otherId = proposal.signal_id === signal.id ? proposal.other_id : proposal.signal_id;
    const other = await findSignal(db, otherId as SignalId);
    if (!other || other.flags.includes('NV_COMPARTIMENT')) continue;
    const judgement = judgements.find((each) => concerns(each, otherId));
    views.push({
      id: proposal.id,
      signalId: otherId,
      number: other.number,
      // What a person said it is goes before what was proposed.
      relation: judgement?.verdict === 'same' ? judgement.relation : proposal.relation,
      score: proposal.score,
      sharedFacts: [...proposal.shared_facts],
      judgement: judgement ? judgementView(judgement) : null,
    });
  }
  return views;
}

const concerns = (judgement: RelationJudgementRow, otherId: string) =>
  judgement.other_id === otherId || judgement.signal_id === otherId;
