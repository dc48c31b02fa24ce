import { type Lexicon, SKETCH_BYTES } from '../../../linkage/register/index.js';
import type { Kept } from './kept-registers.js';
import type { Candidate } from './read-records.js';
import type { Queryable } from './share-book.js';

/** Sketches in one row: so few that the row is not stored apart. Record `no` stands in block `no / 100`. */
export const SKETCHES_IN_BLOCK = 100;
export const BLOCK_BYTES = SKETCHES_IN_BLOCK * SKETCH_BYTES;

/** Writes the sketches of records that are new or changed. The register's row is locked: nobody else writes them. */
export async function writeSketchesOf<Fields, Profile>(
  db: Queryable,
  { matcher, read, shape }: Kept<Fields, Profile>,
  { records, lexicon }: { readonly records: readonly Candidate[]; readonly lexicon: Lexicon },
): Promise<void> {
  const { sketcher } = matcher;
  if (!sketcher) return;
  const numbers = [...new Set(records.map(({ no }) => blockOf(no)))];
  const known = await db.query<{ block: number; sketches: Buffer }>(
    `select block, sketches from ${shape.name}_sketch where block = any($1::int[])`,
    [numbers],
  );
  const blocks = new Map<number, Buffer>(numbers.map((block) => [block, Buffer.alloc(BLOCK_BYTES)]));
  for (const { block, sketches } of known.rows) blocks.set(block, sketches);
  for (const { no, cells } of records) {
    const block = blocks.get(blockOf(no));
    const at = (no % SKETCHES_IN_BLOCK) * SKETCH_BYTES;
    if (block) sketcher.write(matcher.profile(lexicon, read(cells)), block, at);
  }
  await db.query(
    `insert into ${shape.name}_sketch (block, sketches) select * from unnest($1::int[], $2::bytea[])
      on conflict (block) do update set sketches = excluded.sketches`,
    [[...blocks.keys()], [...blocks.values()]],
  );
}

const blockOf = (no: number) => Math.floor(no / SKETCHES_IN_BLOCK);
