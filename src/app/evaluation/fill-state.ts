import { type Kysely, sql } from 'kysely';
import type { Database, Tx } from '../../platform/postgres/index.js';

interface EvaluationDesk {
  id: number;
  begun_at: Date;
  done_at: Date | null;
}

type Tables = { evaluation_desk: EvaluationDesk };

/** Whether this register is to become the evaluation desk: it is empty, or an earlier start was cut off halfway. */
export async function mayFill(db: Kysely<unknown>): Promise<boolean> {
  const begun = await db
    .withTables<Tables>()
    .selectFrom('evaluation_desk')
    .select('done_at')
    .executeTakeFirst();
  if (begun) return begun.done_at === null;
  const found = await sql<{ used: boolean }>`select
    exists (select from signal) or exists (select from subject) or exists (select from organisation)
      or exists (select from sponsor) as used`.execute(db);
  return found.rows[0]?.used === false;
}

/** Says that the filling has begun: what it imports is ours, also after a power cut. */
export async function noteBegun(tx: Tx, at: Date): Promise<void> {
  await tx
    .withTables<Tables>()
    .insertInto('evaluation_desk')
    .values({ id: 1, begun_at: at, done_at: null })
    .onConflict((on) => on.column('id').doNothing())
    .execute();
}

/** Takes the row for this transaction; false when another process was first. */
export async function takeFilling(tx: Tx): Promise<boolean> {
  const row = await tx
    .withTables<Tables>()
    .selectFrom('evaluation_desk')
    .select('done_at')
    .forUpdate()
    .executeTakeFirst();
  return row?.done_at === null;
}

export async function noteDone(tx: Tx, at: Date): Promise<void> {
  await tx.withTables<Tables>().updateTable('evaluation_desk').set({ done_at: at }).execute();
}

/** A command made this register, so it stays empty: the evaluation desk is for a start on an empty home only. */
export async function leaveEmpty({ db }: Pick<Database, 'db'>, at: Date): Promise<void> {
  await db
    .withTables<Tables>()
    .insertInto('evaluation_desk')
    .values({ id: 1, begun_at: at, done_at: at })
    .onConflict((on) => on.column('id').doNothing())
    .execute();
}
