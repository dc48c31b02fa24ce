import type { Kysely } from 'kysely';
import type { Actor, SignalId } from '../../kernel/index.js';
import { sees } from '../../modules/access/index.js';
import {
  allRelationJudgements,
  factWords,
  liveRelations,
  type RelationJudgementRow,
  type RelationProposalRow,
} from '../../modules/linking/index.js';
import { findSignal, guardOf, type SignalRecord } from '../../modules/signals/index.js';
import type { SignalFileView } from '../signal-file/schema.js';
import { judgementView, retiredView } from './judgement-views.js';

type View = SignalFileView['duplicates'][number];

/**
 * Signals that may report the same, from either side of the pair, and the ones that were judged and are proposed no
 * more: what was said stays in sight, so that it can be taken back. A signal this colleague may not see is left out.
 */
export async function relationViews(
  db: Kysely<unknown>,
  actor: Actor,
  signal: SignalRecord,
): Promise<SignalFileView['duplicates']> {
  const [proposals, judgements] = [
    await liveRelations(db, signal.id),
    await allRelationJudgements(db, signal.id),
  ];
  const standing = judgements.filter((each) => each.retired_at === null);
  const others = new Set([...proposals, ...standing].map((row) => otherOf(row, signal)));
  const views: View[] = [];
  for (const otherId of others) {
    const other = await findSignal(db, otherId as SignalId);
    if (!other || !sees(actor, guardOf(other))) continue;
    views.push(
      viewOf(other, {
        proposal: proposals.find((row) => otherOf(row, signal) === otherId),
        judgements: judgements.filter((row) => otherOf(row, signal) === otherId),
      }),
    );
  }
  return views;
}

interface Pair {
  readonly proposal: RelationProposalRow | undefined;
  readonly judgements: readonly RelationJudgementRow[];
}

function viewOf(other: SignalRecord, { proposal, judgements }: Pair): View {
  const standing = judgements.find((row) => row.retired_at === null);
  // What a person said it is goes before what was proposed.
  const said = standing?.verdict === 'same' ? standing.relation : undefined;
  return {
    id: proposal?.id ?? standing?.id ?? other.id,
    signalId: other.id,
    number: other.number,
    relation: said ?? proposal?.relation ?? standing?.relation ?? 'related',
    score: proposal?.score ?? 0,
    sharedFacts: (proposal?.shared_facts ?? []).map((fact) => factWords(fact).nl),
    sharedFactsEn: (proposal?.shared_facts ?? []).map((fact) => factWords(fact).en),
    judgement: standing ? judgementView(standing) : null,
    history: judgements
      .filter((row) => row.retired_at !== null)
      .map((row) => ({ ...retiredView(row), relation: row.relation }))
      .reverse(),
  };
}

const otherOf = (row: { readonly signal_id: string; readonly other_id: string }, signal: SignalRecord) =>
  row.signal_id === signal.id ? row.other_id : row.signal_id;
