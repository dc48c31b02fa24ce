import { type Insertable, type Kysely, type Selectable, sql } from 'kysely';
import type { Tx } from '../../../platform/postgres/index.js';
import type { LinkingTables, RelationJudgementTable, RelationProposalTable } from '../tables.js';
import type { Retired } from './link-judgements.js';

export type RelationProposalRow = Selectable<RelationProposalTable>;
export type RelationJudgementRow = Selectable<RelationJudgementTable>;

/** Live proposals in which the signal stands on either side, best first. */
export async function liveRelations(db: Kysely<unknown>, signalId: string): Promise<RelationProposalRow[]> {
  return db
    .withTables<LinkingTables>()
    .selectFrom('relation_proposal')
    .selectAll()
    .where((eb) => eb.or([eb('signal_id', '=', signalId), eb('other_id', '=', signalId)]))
    .where('retired_at', 'is', null)
    .orderBy('score', 'desc')
    .execute();
}

/** Every judgement on a pair of this signal, retired ones too, oldest first. */
export async function allRelationJudgements(
  db: Kysely<unknown>,
  signalId: string,
): Promise<RelationJudgementRow[]> {
  return db
    .withTables<LinkingTables>()
    .selectFrom('relation_judgement')
    .selectAll()
    .where((eb) => eb.or([eb('signal_id', '=', signalId), eb('other_id', '=', signalId)]))
    .orderBy('at')
    .orderBy('id')
    .execute();
}

/** The judgements that stand. */
export async function liveRelationJudgements(
  db: Kysely<unknown>,
  signalId: string,
): Promise<RelationJudgementRow[]> {
  return (await allRelationJudgements(db, signalId)).filter((judgement) => judgement.retired_at === null);
}

/** Makes these the live proposals of a signal towards earlier ones; what is no longer found is retired. */
export async function replaceRelations(
  tx: Tx,
  signalId: string,
  rows: readonly Insertable<RelationProposalTable>[],
  at: Date,
): Promise<void> {
  const tables = tx.withTables<LinkingTables>();
  await tables
    .updateTable('relation_proposal')
    .set({ retired_at: at })
    .where('signal_id', '=', signalId)
    .where('retired_at', 'is', null)
    .where(sql<boolean>`not (other_id = any(${rows.map((row) => row.other_id)}::uuid[]))`)
    .execute();
  if (rows.length === 0) return;
  await tables
    .insertInto('relation_proposal')
    .values([...rows])
    .onConflict((conflict) =>
      conflict
        .columns(['signal_id', 'other_id'])
        .where('retired_at', 'is', null)
        .doUpdateSet((eb) => ({
          relation: eb.ref('excluded.relation'),
          score: eb.ref('excluded.score'),
          shared_facts: eb.ref('excluded.shared_facts'),
        })),
    )
    .execute();
}

/** Proposes a pair again, as it last was, once the judgement that took it out of sight is taken back. */
export async function reviveRelation(tx: Tx, pair: SignalPair): Promise<void> {
  await sql`
    update relation_proposal set retired_at = null
    where id = (
      select id from relation_proposal where signal_id = ${pair.signal_id} and other_id = ${pair.other_id}
      order by retired_at desc nulls first limit 1)`.execute(tx);
}

export interface SignalPair {
  readonly signal_id: string;
  readonly other_id: string;
}

/** What a person says of the pair now, whichever side it was said from. */
export async function standingRelationJudgement(
  db: Kysely<unknown>,
  signalId: string,
  otherId: string,
): Promise<RelationJudgementRow | undefined> {
  const rows = await liveRelationJudgements(db, signalId);
  return rows.find((row) => row.other_id === otherId || row.signal_id === otherId);
}

/** Retires what stood on the pair, in either order, and writes the new word. */
export async function writeRelationJudgement(
  tx: Tx,
  row: Insertable<RelationJudgementTable> & { readonly at: Date },
): Promise<void> {
  await retireRelationJudgement(tx, row, { at: row.at, by: row.by_actor, name: row.by_name });
  await tx.withTables<LinkingTables>().insertInto('relation_judgement').values(row).execute();
}

/** Takes the standing judgement of a pair back, in whichever order it stands. */
export async function retireRelationJudgement(tx: Tx, pair: SignalPair, retired: Retired): Promise<void> {
  await tx
    .withTables<LinkingTables>()
    .updateTable('relation_judgement')
    .set({ retired_at: retired.at, retired_by: retired.by, retired_by_name: retired.name })
    .where('retired_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb.and([eb('signal_id', '=', pair.signal_id), eb('other_id', '=', pair.other_id)]),
        eb.and([eb('signal_id', '=', pair.other_id), eb('other_id', '=', pair.signal_id)]),
      ]),
    )
    .execute();
}
