import type { Cells } from '../domain/kept-register.js';
import { allColumns, type RegisterShape } from '../domain/registers.js';
import type { Queryable } from './share-book.js';

/** A record of a register, with its number in the keys. */
export interface Candidate {
  readonly no: number;
  readonly cells: Cells;
}

/** Records as one text, as the server writes it; `eachRecordText` cuts it. It goes to a thread as it is. */
export type RecordsText = string;

const SEPARATOR = '\u001f';
const END_OF_RECORD = '\u001e';

/**
 * Records by number. One text for all: parsing twenty columns costs the driver three times as much as one, and a row
 * a record twice as much as no rows.
 */
export async function readRecordsText(
  db: Queryable,
  shape: RegisterShape,
  nos: readonly number[],
): Promise<RecordsText> {
  if (nos.length === 0) return '';
  const found = await db.query<{ records: string | null }>({
    name: `records-${shape.name}`,
    text: `select ${allRecords(shape)} as records from ${shape.name} where no = any($1::int[])`,
    values: [nos],
  });
  return found.rows[0]?.records ?? '';
}

/** Gives each record as its number and its columns as one text, for `splitRecord`. */
export function eachRecordText(records: RecordsText, use: (no: number, record: string) => void): void {
  if (records === '') return;
  for (const line of records.split(END_OF_RECORD)) {
    const end = line.indexOf(SEPARATOR);
    use(Number(line.slice(0, end)), line.slice(end + 1));
  }
}

export async function readRecords(
  db: Queryable,
  shape: RegisterShape,
  nos: readonly number[],
): Promise<Candidate[]> {
  return cut(await readRecordsText(db, shape, nos));
}

/** The records after number `from` up to and with number `to`. */
export async function readRecordsBetween(
  db: Queryable,
  shape: RegisterShape,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<Candidate[]> {
  const found = await db.query<{ records: string | null }>(
    `select ${allRecords(shape)} as records from ${shape.name} where no > $1 and no <= $2`,
    [from, to],
  );
  return cut(found.rows[0]?.records ?? '');
}

function cut(texts: RecordsText): Candidate[] {
  const records: Candidate[] = [];
  eachRecordText(texts, (no, text) => {
    records.push({ no, cells: splitRecord(text) });
  });
  return records;
}

function allRecords(shape: RegisterShape): string {
  return `string_agg(no || E'\\x1f' || ${recordText(shape)}, E'\\x1e' order by no)`;
}

/** All columns as one text, the id first. Import refuses the separator in a cell. */
export function recordText(shape: RegisterShape): string {
  return `concat_ws(E'\\x1f', ${allColumns(shape).join(', ')})`;
}

export function splitRecord(record: string): Cells {
  return record.split(SEPARATOR);
}
