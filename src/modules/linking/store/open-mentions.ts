import { type Kysely, sql } from 'kysely';
import type { Tx } from '../../../platform/postgres/index.js';
import type { LinkingTables } from '../tables.js';

export interface OpenMention {
  readonly mentionId: string;
  readonly signalId: string;
  readonly register: string;
  readonly keys: readonly number[];
}

/** The mentions of a signal that wait for a link: these, and no others. */
export async function setOpenMentions(tx: Tx, signalId: string, open: readonly OpenMention[]): Promise<void> {
  const tables = tx.withTables<LinkingTables>();
  await tables.deleteFrom('open_mention').where('signal_id', '=', signalId).execute();
  if (open.length === 0) return;
  const rows = open.map((each) => ({
    mention_id: each.mentionId,
    signal_id: each.signalId,
    register: each.register,
    keys: [...each.keys],
  }));
  await tables.insertInto('open_mention').values(rows).execute();
}

/** Signals with an open mention that meets one of the keys. */
export async function signalsWaitingFor(
  db: Kysely<unknown>,
  register: string,
  keys: readonly number[],
): Promise<string[]> {
  if (keys.length === 0) return [];
  const found = await sql<{ signal_id: string }>`
    select distinct signal_id from open_mention
    where keys && ${keys}::int[] and register = ${register}`.execute(db);
  return found.rows.map((row) => row.signal_id);
}

/** Signals with an open mention after `after`, in order of id: the nightly round goes page by page. */
export async function signalsWithOpenMentions(
  db: Kysely<unknown>,
  after: string | undefined,
  limit: number,
): Promise<string[]> {
  const rows = await db
    .withTables<LinkingTables>()
    .selectFrom('open_mention')
    .select('signal_id')
    .distinct()
    .$if(after !== undefined, (query) => query.where('signal_id', '>', after ?? ''))
    .orderBy('signal_id')
    .limit(limit)
    .execute();
  return rows.map((row) => row.signal_id);
}
