import { endianness } from 'node:os';
import type { Block } from '../../../linkage/register/index.js';
import type { RegisterShape } from '../domain/registers.js';
import { NUMBER_BYTES } from './block-numbers.js';
import type { Queryable } from './share-book.js';

/** The records behind the keys that were asked for. */
export interface Meetings {
  /** Gives the records behind one of the keys, the lowest numbers first, at most as many as were asked for. */
  each(key: number, use: (block: Block) => void): void;
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
  const words = wordsOf(found.rows[0]?.blocks ?? Buffer.alloc(0));
  return new BlockLists(words, { keys: asked, perKey });
}

/** Bytes as the server sends them, the most significant first, as numbers. */
function wordsOf(bytes: Buffer): Int32Array {
  const own = new Uint8Array(bytes);
  if (endianness() === 'LE') Buffer.from(own.buffer).swap32();
  return new Int32Array(own.buffer);
}

/** Words of a block before its numbers: the place of its key from 1 (48 bits), the bytes after its first number (16). */
const HEAD = 2;

class BlockLists implements Meetings {
  readonly #placeOf = new Map<number, number>();
  /** Where the blocks of a key begin in `#blocks`; one place more than there are keys. */
  readonly #first: Int32Array;
  readonly #blocks: readonly number[];

  constructor(
    readonly words: Int32Array,
    readonly asked: { readonly keys: Int32Array; readonly perKey: number },
  ) {
    for (const [place, key] of asked.keys.entries()) this.#placeOf.set(key, place);
    this.#blocks = inOrder(words);
    this.#first = new Int32Array(asked.keys.length + 1);
    for (const at of this.#blocks) this.#count(placeAt(words, at));
    for (let place = 1; place < this.#first.length; place += 1)
      this.#first[place] = (this.#first[place] ?? 0) + (this.#first[place - 1] ?? 0);
  }

  each(key: number, use: (block: Block) => void): void {
    const place = this.#placeOf.get(key);
    if (place === undefined) return;
    const end = this.#first[place + 1] ?? 0;
    let left = this.asked.perKey;
    for (let b = this.#first[place] ?? 0; b < end && left > 0; b += 1) {
      const at = this.#blocks[b] ?? 0;
      const count = Math.min(left, numbersAt(this.words, at));
      use({ numbers: this.words, from: at + HEAD, to: at + HEAD + count });
      left -= count;
    }
  }

  #count(place: number): void {
    this.#first[place + 1] = (this.#first[place + 1] ?? 0) + 1;
  }
}

const numbersAt = (words: Int32Array, at: number) => 1 + ((words[at + 1] ?? 0) & 0xffff) / NUMBER_BYTES;
/** From 0. */
const placeAt = (words: Int32Array, at: number) =>
  (words[at] ?? 0) * 0x10000 + ((words[at + 1] ?? 0) >>> 16) - 1;

/**
 * Where each block begins, by key and first number. The server reads key by key and so gives them in this order; it
 * does not have to, and asking it to sort cost a fifth of the statement.
 */
function inOrder(words: Int32Array): number[] {
  const blocks: number[] = [];
  let sorted = true;
  for (let at = 0; at < words.length; at += HEAD + numbersAt(words, at)) {
    const before = blocks.at(-1);
    if (before !== undefined && compareBlocks(words, before, at) > 0) sorted = false;
    blocks.push(at);
  }
  return sorted ? blocks : blocks.sort((a, b) => compareBlocks(words, a, b));
}

function compareBlocks(words: Int32Array, a: number, b: number): number {
  return placeAt(words, a) - placeAt(words, b) || (words[a + HEAD] ?? 0) - (words[b + HEAD] ?? 0);
}
