import { sql } from 'kysely';
import { insertLast, type Tx } from '../../../platform/postgres/index.js';
import type { AttachmentTable, MentionTable, SignalEventTable, SignalRecord } from '../tables.js';

export interface OpenedRows {
  readonly signal: SignalRecord;
  readonly text: string;
  readonly original: { readonly sealed: string; readonly sha256: string };
  readonly events: readonly (Omit<SignalEventTable, 'body'> & { body: Record<string, unknown> })[];
  readonly mentions: readonly (Omit<MentionTable, 'parts'> & { parts: Readonly<Record<string, string>> })[];
  readonly attachments: readonly AttachmentTable[];
}

/**
 * Whole new files, written with everything else just before COMMIT: a report costs one statement however many rows it
 * has, and sixteen that come at once cost no more. `jsonb_populate_recordset` fills each table from JSON by column name.
 */
export function insertOpened(tx: Tx, files: readonly OpenedRows[]): void {
  const fill = (table: string, rows: readonly unknown[]) => {
    const name = sql.table(table);
    insertLast(
      tx,
      sql`insert into ${name} select * from jsonb_populate_recordset(null::${name}, ${JSON.stringify(rows)}::jsonb)`,
    );
  };
  fill(
    'signal',
    files.map((file) => file.signal),
  );
  insertTexts(tx, files);
  fill(
    'signal_original',
    files.map(({ signal, original }) => ({
      ...original,
      signal_id: signal.id,
      sealed_at: signal.entered_at,
    })),
  );
  fill(
    'mention',
    files.flatMap((file) => file.mentions),
  );
  fill(
    'attachment',
    files.flatMap((file) => file.attachments),
  );
  fill(
    'signal_event',
    files.flatMap((file) => file.events),
  );
}

/** Its columns are named: the database makes `words` itself. */
function insertTexts(tx: Tx, files: readonly OpenedRows[]): void {
  const rows = files.map((file) => ({ signal_id: file.signal.id, text: file.text }));
  insertLast(
    tx,
    sql`insert into signal_text (signal_id, text)
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as made (signal_id uuid, text text)`,
  );
}

/** Takes `count` serial numbers. Gaps are allowed: a number says which file is meant, not how many there are. */
export async function takeSerials(tx: Tx, count: number): Promise<number[]> {
  const found = await sql<{ serial: number }>`
    select nextval('signal_number_seq') as serial from generate_series(1, ${count})`.execute(tx);
  return found.rows.map((row) => Number(row.serial));
}
