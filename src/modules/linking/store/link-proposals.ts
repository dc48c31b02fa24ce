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

/** For each record that was once proposed for a mention and no longer is: the last proposal of it. */
export async function retiredProposals(db: Kysely<unknown>, signalId: string): Promise<LinkProposalRow[]> {
  return db
    .withTables<LinkingTables>()
    .selectFrom('link_proposal')
    .distinctOn(['mention_id', 'register', 'target_id'])
    .selectAll()
    .where('signal_id', '=', signalId)
    .where('retired_at', 'is not', null)
    .orderBy('mention_id')
    .orderBy('register')
    .orderBy('target_id')
    .orderBy('retired_at', 'desc')
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
          why_not_higher_en: eb.ref('excluded.why_not_higher_en'),
          question: eb.ref('excluded.question'),
          hub: eb.ref('excluded.hub'),
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

/**
 * Proposes a record again that was taken out of sight by a judgement which itself was taken back; at the next round it
 * is weighed anew. Nothing happens when it is still proposed.
 */
export async function reviveProposal(tx: Tx, proposal: LinkProposalRow): Promise<void> {
  if (proposal.retired_at === null) return;
  await tx
    .withTables<LinkingTables>()
    .updateTable('link_proposal as p')
    .set({ retired_at: null })
    .where('p.id', '=', proposal.id)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('link_proposal as live')
            .select('live.id')
            .where('live.mention_id', '=', proposal.mention_id)
            .where('live.register', '=', proposal.register)
            .where('live.target_id', '=', proposal.target_id)
            .where('live.retired_at', 'is', null),
        ),
      ),
    )
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
