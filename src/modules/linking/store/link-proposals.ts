import { type Insertable, type Kysely, type Selectable, sql } from 'kysely';
import type { Tx } from '../../../platform/postgres/index.js';
import type { LinkingTables, LinkProposalTable } from '../tables.js';

export type LinkProposalRow = Selectable<LinkProposalTable>;

/** The live proposals of a signal, best first. */
export async function liveProposals(db: Kysely<unknown>, signalId: string): Promise<LinkProposalRow[]> {
  return db
    .withTables<LinkingTables>()
    .selectFrom('link_proposal')
    .selectAll()
    .where('signal_id', '=', signalId)
    .where('retired_at', 'is', null)
    .orderBy('weight', 'desc')
    .execute();
}

/**
 * Makes these the live proposals of a mention: new ones in, changed ones weighed again, others retired. Proposing
 * twice gives the same rows and ids.
 */
export async function replaceProposals(
  tx: Tx,
  mentionId: string,
  rows: readonly Insertable<LinkProposalTable>[],
  at: Date,
): Promise<void> {
  const tables = tx.withTables<LinkingTables>();
  const kept = rows.map((row) => `${row.register}:${row.target_id}`);
  await tables
    .updateTable('link_proposal')
    .set({ retired_at: at })
    .where('mention_id', '=', mentionId)
    .where('retired_at', 'is', null)
    .where(sql<boolean>`not (register || ':' || target_id = any(${kept}))`)
    .execute();
  if (rows.length === 0) return;
  await tables
    .insertInto('link_proposal')
    .values([...rows])
    .onConflict((conflict) =>
      conflict
        .columns(['mention_id', 'register', 'target_id'])
        .where('retired_at', 'is', null)
        .doUpdateSet((eb) => ({
          label: eb.ref('excluded.label'),
          summary: eb.ref('excluded.summary'),
          weight: eb.ref('excluded.weight'),
          probability: eb.ref('excluded.probability'),
          prior: eb.ref('excluded.prior'),
          contributions: eb.ref('excluded.contributions'),
          why_not_higher: eb.ref('excluded.why_not_higher'),
        })),
    )
    .execute();
}

/** Proposals of mentions that no longer stand. */
export async function retireOtherMentions(
  tx: Tx,
  signalId: string,
  standing: readonly string[],
  at: Date,
): Promise<void> {
  await tx
    .withTables<LinkingTables>()
    .updateTable('link_proposal')
    .set({ retired_at: at })
    .where('signal_id', '=', signalId)
    .where('retired_at', 'is', null)
    .where(sql<boolean>`not (mention_id = any(${standing}::uuid[]))`)
    .execute();
}

/** A proposal of a signal, live or retired: a judged proposal may have been retired since. */
export async function findProposal(
  db: Kysely<unknown>,
  signalId: string,
  id: string,
): Promise<LinkProposalRow | undefined> {
  return db
    .withTables<LinkingTables>()
    .selectFrom('link_proposal')
    .selectAll()
    .where('id', '=', id)
    .where('signal_id', '=', signalId)
    .executeTakeFirst();
}
