import type { Lexicon } from '../../../linkage/register/index.js';
import type { Cells } from '../domain/kept-register.js';
import { allColumns, type RegisterShape } from '../domain/registers.js';
import type { Kept } from './kept-registers.js';
import { replaceKeys } from './key-rows.js';
import { readRekeying } from './key-tables.js';
import { recordText, splitRecord } from './read-records.js';
import type { Queryable } from './share-book.js';
import { writeSketchesOf } from './sketch-rows.js';

export interface Saved {
  readonly added: number;
  readonly changed: number;
  /** Numbers of the records that are new or different. */
  readonly nos: readonly number[];
}

interface Before {
  readonly no: number;
  readonly cells: Cells;
}

interface Change {
  readonly no: number;
  readonly before: Cells | undefined;
  readonly after: Cells;
}

/**
 * Adds and changes records with their keys and counts, in the caller's transaction: at commit they are findable.
 * A record that is the same is left alone. Ids must be unique within `records`.
 */
export async function saveRecords<Fields, Profile>(
  db: Queryable,
  kept: Kept<Fields, Profile>,
  records: readonly Cells[],
  lexicon: Lexicon,
): Promise<Saved> {
  const known = await readKnown(db, kept.shape, records);
  const fresh = records.filter((cells) => !known.has(cells[0] ?? ''));
  let next = fresh.length > 0 ? await takeNumbers(db, kept.shape, fresh.length) : 0;
  const changes: Change[] = [];
  for (const after of records) {
    const before = known.get(after[0] ?? '');
    if (!before) changes.push({ no: next++, before: undefined, after });
    else if (!sameCells(before.cells, after)) changes.push({ no: before.no, before: before.cells, after });
  }
  if (changes.length > 0) {
    await writeRecords(db, kept.shape, changes);
    await writeKeysAndTerms(db, kept, changes, lexicon);
  }
  return {
    added: fresh.length,
    changed: changes.length - fresh.length,
    nos: changes.map((change) => change.no),
  };
}

async function readKnown(
  db: Queryable,
  shape: RegisterShape,
  records: readonly Cells[],
): Promise<ReadonlyMap<string, Before>> {
  const found = await db.query<{ no: number; record: string }>(
    `select no, ${recordText(shape)} as record from ${shape.name} where ${shape.idColumn} = any($1::text[]) order by no`,
    [records.map((cells) => cells[0])],
  );
  return new Map(
    found.rows.map((row) => {
      const cells = splitRecord(row.record);
      return [cells[0] ?? '', { no: row.no, cells }];
    }),
  );
}

/** The locked row makes writers of new records wait for each other, so that counts and numbers stay right. */
async function takeNumbers(db: Queryable, shape: RegisterShape, count: number): Promise<number> {
  const found = await db.query<{ first: number }>(
    `update register_state set next_no = next_no + $2, total = total + $2
      where register = $1 returning next_no - $2 as first`,
    [shape.name, count],
  );
  return found.rows[0]?.first ?? 1;
}

async function writeRecords(db: Queryable, shape: RegisterShape, changes: readonly Change[]): Promise<void> {
  const columns = allColumns(shape);
  const sources = columns.map((_, at) => `$${at + 2}::text[]`).join(', ');
  const updates = shape.columns.map((column) => `${column} = excluded.${column}`).join(', ');
  await db.query(
    `insert into ${shape.name} (no, ${columns.join(', ')}) select * from unnest($1::int[], ${sources})
      on conflict (no) do update set ${updates}`,
    [
      changes.map((change) => change.no),
      ...columns.map((_, at) => changes.map((change) => change.after[at] ?? '')),
    ],
  );
}

async function writeKeysAndTerms<Fields, Profile>(
  db: Queryable,
  kept: Kept<Fields, Profile>,
  changes: readonly Change[],
  lexicon: Lexicon,
): Promise<void> {
  const { name } = kept.shape;
  const records = changes.map(({ no, after }) => ({ no, cells: after }));
  await writeSketchesOf(db, kept, { lexicon, records });
  await writeKeys(db, { kept, lexicon, table: `${name}_key`, register: name }, changes);
  const next = await readRekeying(db, kept.shape);
  if (next === undefined) return;
  // Keys are being made anew: what that has passed already must not fall behind.
  const passed = changes.filter((change) => change.no <= next);
  await writeKeys(db, { kept, lexicon, table: `${name}_key_next`, register: `${name}~next` }, passed);
}

interface KeyPlace<Fields, Profile> {
  readonly kept: Kept<Fields, Profile>;
  readonly lexicon: Lexicon;
  readonly table: string;
  /** Under which name terms are counted. */
  readonly register: string;
}

async function writeKeys<Fields, Profile>(
  db: Queryable,
  { kept, lexicon, table, register }: KeyPlace<Fields, Profile>,
  changes: readonly Change[],
): Promise<void> {
  const { matcher, read } = kept;
  const counts = new Map<string, number>();
  const keysOf = (cells: Cells | undefined, step: number): number[] => {
    if (!cells) return [];
    const profile = matcher.profile(lexicon, read(cells));
    for (const term of matcher.terms(profile)) counts.set(term, (counts.get(term) ?? 0) + step);
    return [...matcher.keys(profile), ...matcher.gramKeys(profile)];
  };
  await replaceKeys(
    db,
    table,
    changes.map(({ no, before, after }) => ({ no, before: keysOf(before, -1), after: keysOf(after, 1) })),
  );
  await addTerms(db, register, counts);
}

/** In the order of the terms: two writers of the same terms then wait for each other and never deadlock. */
export async function addTerms(
  db: Queryable,
  register: string,
  counts: ReadonlyMap<string, number>,
): Promise<void> {
  const terms = [...counts.keys()].filter((term) => counts.get(term) !== 0).sort();
  if (terms.length === 0) return;
  await db.query(
    `insert into register_term (register, term, n)
      select $1, t, d from unnest($2::text[], $3::int[]) with ordinality as u (t, d, o) order by o
      on conflict (register, term) do update set n = register_term.n + excluded.n`,
    [register, terms, terms.map((term) => counts.get(term) ?? 0)],
  );
}

/** Has scorers read the counts anew, when the register grew or shrank by a fiftieth since they last did. */
export async function publishShares(db: Queryable, shape: RegisterShape): Promise<void> {
  await db.query(
    `update register_state set shares_version = shares_version + 1, published_total = total
      where register = $1 and abs(total - published_total) > 20 + published_total / 50`,
    [shape.name],
  );
}

function sameCells(a: Cells, b: Cells): boolean {
  return a.length === b.length && a.every((cell, at) => cell === b[at]);
}
