import type { RegisterShape } from '../domain/registers.js';
import { NUMBER_BYTES } from './block-numbers.js';
import type { Queryable } from './share-book.js';

/** The records behind the keys that were asked for. */
export interface Meetings {
  /** Gives the records behind one of the keys, the lowest numbers first, at most as many as were asked for. */
  each(key: number, use: (no: number) => void): void;
}

/**
 * Reads the records behind keys. Set-based: one statement and one run of bytes however many keys, each key once and
 * in the order of the index. Adding up is the caller's: in SQL it cost four times as much as reading (measured,
 * 23,000 mentions), and rows of their own cost the driver as much again.
 */
export async function readMeetings(
  db: Queryable,
  shape: RegisterShape,
  { keys, perKey }: { readonly keys: readonly number[]; readonly perKey: number },
): Promise<Meetings> {
  const asked = Int32Array.from(new Set(keys)).sort();
  if (asked.length === 0) return { each: () => {} };
  const found = await db.query<{ blocks: Buffer | null }>({
    name: `meetings-${shape.name}`,
    text: `select string_agg(
        int8send((p.place << 16) | coalesce(length(k.more), 0)) || int4send(k.no) || coalesce(k.more, ''), '') as blocks
      from unnest($1::int[]) with ordinality as p (key, place)
      cross join lateral (
        select no, more from ${shape.name}_key where key = p.key order by no limit $2
      ) k`,
    values: [`{${asked.join(',')}}`, perKey],
  });
  const bytes = found.rows[0]?.blocks ?? Buffer.alloc(0);
  return new BlockLists(bytes, { keys: asked, perKey });
}

/** A block: place of its key from 1 (6 bytes), bytes of `more` (2), the first number, `more`. */
const HEAD_BYTES = 12;

class BlockLists implements Meetings {
  readonly #placeOf = new Map<number, number>();
  /** Where the blocks of a key begin in `#blocks`; one place more than there are keys. */
  readonly #first: Int32Array;
  readonly #blocks: Int32Array;

  constructor(
    readonly bytes: Buffer,
    readonly asked: { readonly keys: Int32Array; readonly perKey: number },
  ) {
    for (const [place, key] of asked.keys.entries()) this.#placeOf.set(key, place);
    const blocks = inOrder(bytes);
    this.#blocks = Int32Array.from(blocks);
    this.#first = new Int32Array(asked.keys.length + 1);
    for (const at of blocks) this.#count(placeAt(bytes, at));
    for (let place = 1; place < this.#first.length; place += 1)
      this.#first[place] = (this.#first[place] ?? 0) + (this.#first[place - 1] ?? 0);
  }

  each(key: number, use: (no: number) => void): void {
    const place = this.#placeOf.get(key);
    if (place === undefined) return;
    const end = this.#first[place + 1] ?? 0;
    let left = this.asked.perKey;
    for (let b = this.#first[place] ?? 0; b < end && left > 0; b += 1) {
      const from = (this.#blocks[b] ?? 0) + HEAD_BYTES - NUMBER_BYTES;
      const count = Math.min(left, 1 + moreAt(this.bytes, from) / NUMBER_BYTES);
      for (let i = 0; i < count; i += 1) use(this.bytes.readInt32BE(from + i * NUMBER_BYTES));
      left -= count;
    }
  }

  #count(place: number): void {
    this.#first[place + 1] = (this.#first[place + 1] ?? 0) + 1;
  }
}

/** @param first where the numbers of a block begin */
const moreAt = (bytes: Buffer, first: number) => bytes.readUInt16BE(first - 2);
/** From 0. */
const placeAt = (bytes: Buffer, at: number) => bytes.readUIntBE(at, 6) - 1;

/**
 * Where each block begins, by key and first number. The server reads key by key and so gives them in this order; it
 * does not have to, and asking it to sort cost a fifth of the statement.
 */
function inOrder(bytes: Buffer): number[] {
  const blocks: number[] = [];
  let sorted = true;
  for (let at = 0; at < bytes.length; at += HEAD_BYTES + moreAt(bytes, at + HEAD_BYTES - NUMBER_BYTES)) {
    const before = blocks.at(-1);
    if (before !== undefined && compareBlocks(bytes, before, at) > 0) sorted = false;
    blocks.push(at);
  }
  return sorted ? blocks : blocks.sort((a, b) => compareBlocks(bytes, a, b));
}

function compareBlocks(bytes: Buffer, a: number, b: number): number {
  return placeAt(bytes, a) - placeAt(bytes, b) || bytes.readInt32BE(a + 8) - bytes.readInt32BE(b + 8);
}
