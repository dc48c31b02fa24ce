import type { Cells } from '../domain/kept-register.js';
import { allColumns, type RegisterShape } from '../domain/registers.js';
import type { Queryable } from './share-book.js';

/** A record of a register, with its number in the keys. */
export interface Candidate {
  readonly no: number;
  readonly cells: Cells;
}

/** A record as it comes from the table: its number, and its columns as one text. */
export type RecordText = readonly [no: string, record: string];

const SEPARATOR = '\u001f';
const AS_TEXT = { getTypeParser: () => (text: string) => text };

/** Records by number. One text a row: parsing twenty columns costs the driver three times as much. */
export async function readRecordTexts(
  db: Queryable,
  shape: RegisterShape,
  nos: readonly number[],
): Promise<RecordText[]> {
  if (nos.length === 0) return [];
  const found = await db.query<[string, string]>({
    name: `records-${shape.name}`,
    text: `select no, ${recordText(shape)} as record from ${shape.name} where no = any($1::int[]) order by no`,
    values: [nos],
    rowMode: 'array',
    types: AS_TEXT,
  });
  return found.rows;
}

export async function readRecords(
  db: Queryable,
  shape: RegisterShape,
  nos: readonly number[],
): Promise<Candidate[]> {
  const texts = await readRecordTexts(db, shape, nos);
  return texts.map(([no, record]) => ({ no: Number(no), cells: splitRecord(record) }));
}

/** All columns as one text, the id first. Import refuses the separator in a cell. */
export function recordText(shape: RegisterShape): string {
  return `concat_ws(E'\\x1f', ${allColumns(shape).join(', ')})`;
}

export function splitRecord(record: string): Cells {
  return record.split(SEPARATOR);
}
