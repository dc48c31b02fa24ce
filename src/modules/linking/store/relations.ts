import { type Insertable, type Kysely, type Selectable, sql } from 'kysely';
import type { Tx } from '../../../platform/postgres/index.js';
import type { LinkingTables, RelationJudgementTable, RelationProposalTable } from '../tables.js';

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

export async function liveRelationJudgements(
  db: Kysely<unknown>,
  signalId: string,
): Promise<RelationJudgementRow[]> {
  return db
    .withTables<LinkingTables>()
    .selectFrom('relation_judgement')
    .selectAll()
    .where((eb) => eb.or([eb('signal_id', '=', signalId), eb('other_id', '=', signalId)]))
    .where('retired_at', 'is', null)
    .execute();
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

/** Retires what stood on the pair, in either order, and writes the new word. */
export async function writeRelationJudgement(
  tx: Tx,
  row: Insertable<RelationJudgementTable> & { readonly at: Date },
): Promise<void> {
  const tables = tx.withTables<LinkingTables>();
  await tables
    .updateTable('relation_judgement')
    .set({ retired_at: row.at })
    .where('retired_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb.and([eb('signal_id', '=', row.signal_id), eb('other_id', '=', row.other_id)]),
        eb.and([eb('signal_id', '=', row.other_id), eb('other_id', '=', row.signal_id)]),
      ]),
    )
    .execute();
  await tables.insertInto('relation_judgement').values(row).execute();
}
