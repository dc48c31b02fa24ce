import { ColumnBuilder, type Table } from '../../linkage/index.js';
import { type CsvReader, NotText, openCsvFile } from '../../platform/csv/index.js';
import type { Reject } from './rejects.js';

export type TableReading =
  | { readonly ok: true; readonly table: Table; readonly rejects: readonly Reject[] }
  | { readonly ok: false; readonly reason: string };

/** Where nobody says which column has the ids: the first of these that the file has, in any capitals. */
const ID_COLUMNS = ['rec_id', 'unique_id', 'record_id', 'id'] as const;

export interface TableWishes {
  /** Undefined where nobody says it. */
  readonly idColumn: string | undefined;
  /** Ids and distinct values that may be held, all columns together: see `mostValues`. */
  readonly most: number;
  /** Columns that are not compared: their values are not kept. */
  readonly without?: readonly string[];
  /** Called now and then with the number of rows read. */
  readonly progress?: (rows: number) => void;
}

/** Reads a CSV file into columns, row by row. Rows without an id, or with one that was seen before, are refused. */
export async function readTable(file: string, wishes: TableWishes): Promise<TableReading> {
  const { idColumn } = wishes;
  const opened = await openCsvFile(file);
  if (!opened.ok) return { ok: false, reason: `${file}: ${opened.reason}` };
  const { columns } = opened.csv;
  const at = idColumn === undefined ? findIdColumn(columns) : columns.indexOf(idColumn);
  if (at < 0) {
    const wanted = idColumn ?? ID_COLUMNS[0];
    return {
      ok: false,
      reason: `${file}: no column "${wanted}" (it has ${columns.join(', ')}); name the id column with --id`,
    };
  }
  try {
    return await readRows({ ...wishes, file, csv: opened.csv, at });
  } catch (error) {
    if (error instanceof NotText) return { ok: false, reason: `${file}: ${error.message}` };
    throw error;
  }
}

function findIdColumn(columns: readonly string[]): number {
  const lower = columns.map((column) => column.toLowerCase());
  return ID_COLUMNS.map((name) => lower.indexOf(name)).find((at) => at >= 0) ?? -1;
}

interface Reading extends TableWishes {
  readonly file: string;
  readonly csv: CsvReader;
  /** Place of the id column. */
  readonly at: number;
}

async function readRows({ file, csv, at, most, progress, without = [] }: Reading): Promise<TableReading> {
  const builders = csv.columns.map((name) => new ColumnBuilder(name));
  for (const builder of builders) if (without.includes(builder.name)) builder.setAside();
  const firstLine = new Map<string, number>();
  const rejects: Reject[] = [];
  for await (const { rows, flaws } of csv.batches()) {
    progress?.(firstLine.size);
    if (firstLine.size + sum(builders) > most)
      return { ok: false, reason: `${file}: ${tooMany(most, firstLine.size)}` };
    for (const flaw of flaws) rejects.push({ file, ...flaw });
    for (const { line, cells } of rows) {
      const id = cells[at]!;
      const before = firstLine.get(id);
      const raw = () => cells.join(csv.delimiter);
      const column = csv.columns[at];
      if (id === '') rejects.push({ file, line, reason: `column "${column}" is empty`, raw: raw() });
      else if (before !== undefined)
        rejects.push({
          file,
          line,
          reason: `column "${column}": ${id} stood on line ${before} already`,
          raw: raw(),
        });
      else {
        firstLine.set(id, line);
        for (let c = 0; c < builders.length; c++) if (c !== at) builders[c]!.add(cells[c]!);
      }
    }
  }
  if (firstLine.size === 0)
    return { ok: false, reason: `${file}: no row with a value under "${csv.columns[at]}"` };
  const columns = builders.filter((_, c) => c !== at).map((builder) => builder.build());
  return { ok: true, table: { ids: [...firstLine.keys()], columns }, rejects };
}

function sum(builders: readonly ColumnBuilder[]): number {
  return builders.reduce((total, { held }) => total + held, 0);
}

function tooMany(most: number, rows: number): string {
  return (
    `more than ${most} different ids and values, of which the memory of this process holds no more; ` +
    `${rows} rows were read. Leave columns out of the file, cut it in parts, or give Node more memory ` +
    `(NODE_OPTIONS=--max-old-space-size=MEGABYTES)`
  );
}
