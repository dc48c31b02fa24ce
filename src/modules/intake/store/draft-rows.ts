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

export async function addDraftFile(tx: Tx, tokenHash: string, fileIds: readonly string[]): Promise<void> {
  await tx
    .withTables<IntakeTables>()
    .insertInto('draft_file')
    .values(fileIds.map((file_id) => ({ file_id, token_hash: tokenHash })))
    .execute();
}

export async function listDraftFiles(db: Kysely<unknown>, tokenHash: string): Promise<string[]> {
  const rows = await db
    .withTables<IntakeTables>()
    .selectFrom('draft_file')
    .select('file_id')
    .where('token_hash', '=', tokenHash)
    .execute();
  return rows.map((row) => row.file_id);
}

/** These files belong to a signal from now on, or are gone: the sweep must not touch them. */
export async function releaseDraftFiles(tx: Tx, fileIds: readonly string[]): Promise<void> {
  if (fileIds.length === 0) return;
  await tx.withTables<IntakeTables>().deleteFrom('draft_file').where('file_id', 'in', fileIds).execute();
}

export async function listExpiredDrafts(db: Kysely<unknown>, now: Date, limit: number): Promise<string[]> {
  const rows = await db
    .withTables<IntakeTables>()
    .selectFrom('report_draft')
    .select('token_hash')
    .where('expires_at', '<=', now)
    .limit(limit)
    .execute();
  return rows.map((row) => row.token_hash);
}
