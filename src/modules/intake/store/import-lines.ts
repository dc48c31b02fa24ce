import { type Kysely, sql } from 'kysely';
import type { SignalId } from '../../../kernel/index.js';
import type { Tx } from '../../../platform/postgres/index.js';
import type { IntakeTables } from '../tables.js';

export interface ImportLineRow {
  readonly external_id: string;
  readonly signal_id: SignalId;
  readonly sha256: string;
  readonly unknown_fields: Readonly<Record<string, unknown>>;
}

/** The digests of lines that came in before, by their id. */
export async function findImported(
  db: Kysely<unknown>,
  externalIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .withTables<IntakeTables>()
    .selectFrom('import_line')
    .select(['external_id', 'sha256'])
    .where(sql<boolean>`external_id = any(${externalIds})`)
    .execute();
  return new Map(rows.map((row) => [row.external_id, row.sha256]));
}

export async function insertImported(tx: Tx, rows: readonly ImportLineRow[]): Promise<void> {
  await sql`insert into import_line
    select * from jsonb_populate_recordset(null::import_line, ${JSON.stringify(rows)}::jsonb)`.execute(tx);
}
