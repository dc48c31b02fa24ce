import type { Kysely } from 'kysely';
import type { Tx } from '../../../platform/postgres/index.js';
import type { IntakeTables } from '../tables.js';

export type DraftRow = IntakeTables['report_draft'];

export async function findDraft(
  db: Kysely<unknown>,
  tokenHash: string,
  now: Date,
): Promise<DraftRow | undefined> {
  return db
    .withTables<IntakeTables>()
    .selectFrom('report_draft')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
}

/** Locks the draft, so that a button pressed twice sends one report. */
export async function lockDraft(tx: Tx, tokenHash: string): Promise<DraftRow | undefined> {
  return tx
    .withTables<IntakeTables>()
    .selectFrom('report_draft')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .forUpdate()
    .executeTakeFirst();
}

export async function putDraft(tx: Tx, row: DraftRow): Promise<void> {
  const { token_hash: _key, ...changed } = row;
  await tx
    .withTables<IntakeTables>()
    .insertInto('report_draft')
    .values(row)
    .onConflict((on) => on.column('token_hash').doUpdateSet(changed))
    .execute();
}

/** Makes an empty place to lock, when nobody made it yet. */
export async function reserveDraft(tx: Tx, tokenHash: string, expiresAt: Date): Promise<void> {
  await tx
    .withTables<IntakeTables>()
    .insertInto('report_draft')
    .values({ token_hash: tokenHash, sealed: '', phase: 'open', expires_at: expiresAt })
    .onConflict((on) => on.column('token_hash').doNothing())
    .execute();
}

export async function dropDraft(tx: Tx, tokenHash: string): Promise<void> {
  await tx
    .withTables<IntakeTables>()
    .deleteFrom('report_draft')
    .where('token_hash', '=', tokenHash)
    .execute();
}

export async function addDraftFiles(tx: Tx, tokenHash: string, addresses: readonly string[]): Promise<void> {
  if (addresses.length === 0) return;
  await tx
    .withTables<IntakeTables>()
    .insertInto('draft_file')
    .values(addresses.map((address) => ({ file_address: address, token_hash: tokenHash })))
    .onConflict((on) => on.doNothing())
    .execute();
}

/** Which of these files some draft still names; asked by the sweep of the file store. */
export async function namedByDrafts(
  db: Kysely<unknown>,
  addresses: readonly string[],
): Promise<ReadonlySet<string>> {
  if (addresses.length === 0) return new Set();
  const rows = await db
    .withTables<IntakeTables>()
    .selectFrom('draft_file')
    .select('file_address')
    .where('file_address', 'in', addresses)
    .execute();
  return new Set(rows.map((row) => row.file_address));
}

/** Removes what expired; the names of its files go with it. */
export async function dropExpired(tx: Tx, now: Date): Promise<number> {
  const done = await tx
    .withTables<IntakeTables>()
    .deleteFrom('report_draft')
    .where('expires_at', '<=', now)
    .executeTakeFirst();
  return Number(done.numDeletedRows);
}
