import type pg from 'pg';
import { createLexicon } from '../../../linkage/register/index.js';
import type { CsvReader } from '../../../platform/csv/index.js';
import type { House } from '../../../platform/house.js';
import { rowTrouble } from '../domain/check-row.js';
import type { Cells } from '../domain/kept-register.js';
import { allColumns, type RegisterShape } from '../domain/registers.js';
import { fingerprintOf, type Kept } from '../store/kept-registers.js';
import { keysHere, keysInThread } from '../store/key-maker.js';
import { loadEmptyRegister } from '../store/load-empty-register.js';
import { noteChanges } from '../store/register-changes.js';
import { publishShares, saveRecords } from '../store/save-records.js';
import { SeenIds } from '../store/seen-ids.js';

export interface RefusedRow {
  readonly line: number;
  readonly reason: string;
  readonly raw: string;
}

export interface Imported {
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  readonly refused: number;
}

export interface ImportDeps {
  readonly house: Pick<House, 'database' | 'clock' | 'newId'>;
  onRefused(row: RefusedRow): void;
  onProgress?(read: number): void;
}

/** Why a file cannot be imported at all; undefined when it can. */
export function headerTrouble(shape: RegisterShape, columns: readonly string[]): string | undefined {
  const needed = shape.name === 'subject' ? [shape.idColumn, 'surname'] : [shape.idColumn, 'name'];
  const missing = needed.filter((column) => !columns.includes(column));
  return missing.length === 0 ? undefined : `the first line has no column ${missing.join(', ')}`;
}

/** Columns of the file that no field holds: they are not imported, and the caller says so. */
export function unknownColumns(shape: RegisterShape, columns: readonly string[]): string[] {
  return columns.filter((column) => !allColumns(shape).includes(column));
}

/**
 * Takes a file into a register, once per id: a row that is already there and the same changes nothing. A refused
 * row is reported and skipped. An empty register is filled in one transaction; later imports commit per batch.
 * Not through withTx: a file is a stream, which a second attempt could not read again.
 */
export async function importRegister<Fields extends object, Profile>(
  deps: ImportDeps,
  kept: Kept<Fields, Profile>,
  csv: CsvReader,
): Promise<Imported> {
  const client = await deps.house.database.pool.connect();
  try {
    await client.query('begin');
    await lockRegister(client, kept.shape);
    const any = await client.query(`select 1 from ${kept.shape.name} limit 1`);
    const imported =
      any.rows.length === 0 ? await fill(deps, kept, csv, client) : await update(deps, kept, csv, client);
    await client.query('commit');
    if (imported.added + imported.changed > TIDY_AFTER) await tidy(client, kept.shape);
    return imported;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

/** After more changes than this the server would tidy up by itself, a minute later and among the look-ups. */
const TIDY_AFTER = 50_000;

/** Vacuum and statistics now, so that the first look-ups meet neither. What was filled at once is clean: 0.2 s. */
async function tidy(client: pg.ClientBase, { name }: RegisterShape): Promise<void> {
  await client.query(`vacuum (analyze) ${name}, ${name}_key, register_term, register_state`);
}

async function fill<Fields extends object, Profile>(
  deps: ImportDeps,
  kept: Kept<Fields, Profile>,
  csv: CsvReader,
  client: pg.ClientBase,
): Promise<Imported> {
  const tally = { read: 0, added: 0, changed: 0, refused: 0 };
  const batches = soundRows(deps, kept.shape, csv, tally);
  const first = await batches.next();
  if (first.done) return tally;
  const keys = first.value.length < BATCH ? keysHere(kept) : keysInThread(kept.shape);
  try {
    const load = await loadEmptyRegister(client, kept.shape, {
      keys,
      keyedBy: fingerprintOf(kept.matcher),
    });
    for (let batch: IteratorResult<Cells[]> = first; !batch.done; batch = await batches.next()) {
      await load.add(batch.value);
      tally.added += batch.value.length;
    }
    await load.finish();
  } finally {
    await keys.end();
  }
  await noteChanges(client, deps.house, kept.shape, []);
  return tally;
}

async function update<Fields extends object, Profile>(
  deps: ImportDeps,
  kept: Kept<Fields, Profile>,
  csv: CsvReader,
  client: pg.ClientBase,
): Promise<Imported> {
  const lexicon = createLexicon();
  const tally = { read: 0, added: 0, changed: 0, refused: 0 };
  for await (const records of soundRows(deps, kept.shape, csv, tally)) {
    const saved = await saveRecords(client, kept, records, lexicon);
    tally.added += saved.added;
    tally.changed += saved.changed;
    if (saved.nos.length > 0) await noteChanges(client, deps.house, kept.shape, saved.nos);
    await client.query('commit; begin');
    await lockRegister(client, kept.shape);
  }
  await publishShares(client, kept.shape);
  return tally;
}

/** One writer at a time: numbers, counts and rows of keys that several records share stay right without more locks. */
async function lockRegister(client: pg.ClientBase, shape: RegisterShape): Promise<void> {
  await client.query('select register from register_state where register = $1 for update', [shape.name]);
}

/** Enough for one COPY or one set-based write, little enough to keep in memory twice. */
const BATCH = 8_000;

async function* soundRows(
  deps: ImportDeps,
  shape: RegisterShape,
  csv: CsvReader,
  tally: { read: number; refused: number },
): AsyncGenerator<Cells[]> {
  const places = allColumns(shape).map((column) => csv.columns.indexOf(column));
  const seen = new SeenIds();
  const refuse = (row: RefusedRow) => {
    tally.refused += 1;
    deps.onRefused(row);
  };
  let batch: Cells[] = [];
  for await (const { rows, flaws } of csv.batches()) {
    tally.read += rows.length + flaws.length;
    flaws.forEach(refuse);
    for (const row of rows) {
      const cells = places.map((place) => (place < 0 ? '' : (row.cells[place] ?? '')));
      const trouble =
        rowTrouble(shape, cells) ??
        (seen.add(cells[0] ?? '') ? undefined : 'this id stands earlier in the file');
      if (trouble) refuse({ line: row.line, reason: trouble, raw: row.cells.join(csv.delimiter) });
      else batch.push(cells);
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
    deps.onProgress?.(tally.read);
  }
  if (batch.length > 0) yield batch;
}
