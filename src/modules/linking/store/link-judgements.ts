import type { Insertable, Kysely, Selectable } from 'kysely';
import type { Tx } from '../../../platform/postgres/index.js';
import type { LinkingTables, LinkJudgementTable } from '../tables.js';

export type LinkJudgementRow = Selectable<LinkJudgementTable>;

/** The judgements of a signal that stand. */
export async function liveJudgements(db: Kysely<unknown>, signalId: string): Promise<LinkJudgementRow[]> {
  return db
    .withTables<LinkingTables>()
    .selectFrom('link_judgement')
    .selectAll()
    .where('signal_id', '=', signalId)
    .where('retired_at', 'is', null)
    .orderBy('at')
    .execute();
}

/** The judgements that stand on any of these records, in every signal: what a group is made of. */
export async function judgementsOfTargets(
  db: Kysely<unknown>,
  register: string,
  targetIds: readonly string[],
): Promise<LinkJudgementRow[]> {
  if (targetIds.length === 0) return [];
  return db
    .withTables<LinkingTables>()
    .selectFrom('link_judgement')
    .selectAll()
    .where('register', '=', register)
    .where('target_id', 'in', [...targetIds])
    .where('retired_at', 'is', null)
    .execute();
}

export interface JudgedPair {
  readonly mention_id: string;
  readonly register: string;
  readonly target_id: string;
}

/** Retires what stood on the pair and writes the new word: a judgement is never overwritten. */
export async function writeJudgement(
  tx: Tx,
  row: Insertable<LinkJudgementTable> & { readonly at: Date },
): Promise<void> {
  await retireJudgement(tx, row, { at: row.at, by: row.by_actor });
  await tx.withTables<LinkingTables>().insertInto('link_judgement').values(row).execute();
}

/** Takes the standing judgement of a pair back. @returns whether there was one */
export async function retireJudgement(
  tx: Tx,
  pair: JudgedPair,
  retired: { readonly at: Date; readonly by: string },
): Promise<boolean> {
  const done = await tx
    .withTables<LinkingTables>()
    .updateTable('link_judgement')
    .set({ retired_at: retired.at, retired_by: retired.by })
    .where('mention_id', '=', pair.mention_id)
    .where('register', '=', pair.register)
    .where('target_id', '=', pair.target_id)
    .where('retired_at', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}
