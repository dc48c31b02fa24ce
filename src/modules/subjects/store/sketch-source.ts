import { SKETCH_BYTES, type Sketches } from '../../../linkage/register/index.js';
import type { RegisterShape } from '../domain/registers.js';
import { fingerprintOf, type Kept } from './kept-registers.js';
import type { Queryable } from './share-book.js';
import { BLOCK_BYTES, SKETCHES_IN_BLOCK } from './sketch-rows.js';

/** Gives the sketches of records. */
export interface SketchSource {
  of(nos: readonly Int32Array[]): Promise<Sketches>;
}

/** Whether the sketches of a register were written by this code, and so can be read by it. */
export function hasSketches<Fields extends object, Profile>(
  { matcher }: Kept<Fields, Profile>,
  keyedBy: number,
): boolean {
  return matcher.sketcher !== undefined && fingerprintOf(matcher) === keyedBy;
}

/** Sketches asked for when they are needed: for a look-up, or a few mentions of a large register. */
export function sketchesInStore(db: Queryable, { name }: RegisterShape): SketchSource {
  return {
    async of(nos) {
      const asked = [...new Set(nos.flatMap((each) => [...each]))];
      const found = await db.query<{ sketches: Buffer | null }>({
        name: `sketches-${name}`,
        text: `select string_agg(
            coalesce(substr(s.sketches, 1 + ${SKETCH_BYTES} * (n.no % ${SKETCHES_IN_BLOCK}), ${SKETCH_BYTES}), $2),
            '' order by n.place) as sketches
          from unnest($1::int[]) with ordinality as n (no, place)
          left join ${name}_sketch s on s.block = n.no / ${SKETCHES_IN_BLOCK}`,
        values: [`{${asked.join(',')}}`, Buffer.alloc(SKETCH_BYTES)],
      });
      const places = new Map(asked.map((no, place) => [no, place * SKETCH_BYTES]));
      return { bytes: found.rows[0]?.sketches ?? Buffer.alloc(0), at: (no) => places.get(no) ?? -1 };
    },
  };
}

/** Rows of a statement that reads all sketches: some megabytes. */
const SLICE = 2_000;

/** All sketches of a register, read once: sixteen megabytes for a million records. */
export async function sketchesInMemory(db: Queryable, shape: RegisterShape): Promise<SketchSource> {
  const bytes = await readAll(db, shape);
  const at = (no: number) => (no * SKETCH_BYTES < bytes.length ? no * SKETCH_BYTES : -1);
  return { of: async () => ({ bytes, at }) };
}

async function readAll(db: Queryable, { name }: RegisterShape): Promise<Buffer> {
  const last = await db.query<{ blocks: number | null }>(
    `select max(block) + 1 as blocks from ${name}_sketch`,
  );
  const blocks = last.rows[0]?.blocks ?? 0;
  const bytes = Buffer.alloc(blocks * BLOCK_BYTES);
  for (let from = 0; from < blocks; from += SLICE) {
    const found = await db.query<{ block: number; sketches: Buffer }>(
      `select block, sketches from ${name}_sketch where block >= $1 and block < $2`,
      [from, Math.min(from + SLICE, blocks)],
    );
    for (const { block, sketches } of found.rows) sketches.copy(bytes, block * BLOCK_BYTES);
  }
  return bytes;
}
