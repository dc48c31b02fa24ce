import type { KeyPairs } from '../../../linkage/register/index.js';
import { NUMBER_BYTES } from './block-numbers.js';
import { BLOCK_BYTES } from './sketch-rows.js';

const SIGNATURE = Buffer.concat([Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1'), Buffer.alloc(8)]);
const TRAILER = Buffer.from([0xff, 0xff]);
const HEAD_BYTES = 22;
const SKETCH_HEAD_BYTES = 14;
/** Records in one row of a key table: within a page of the table, so that no row is stored apart. */
export const BLOCK = 160;
const PIECE = 1 << 22;

/**
 * Sorted pairs as rows `key, no, more` of a key table in COPY BINARY (PostgreSQL manual, COPY), in pieces.
 * @param count pairs that count, from the first
 */
export function blocksAsBinary({ keys, nos }: KeyPairs, count: number): Buffer[] {
  const pieces: Buffer[] = [];
  let bytes = Buffer.allocUnsafe(PIECE);
  let at = SIGNATURE.copy(bytes, 0);
  for (let first = 0; first < count; ) {
    let end = first + 1;
    while (end < count && keys[end] === keys[first] && end - first < BLOCK) end += 1;
    if (PIECE - at < HEAD_BYTES + NUMBER_BYTES * BLOCK) {
      pieces.push(bytes.subarray(0, at));
      bytes = Buffer.allocUnsafe(PIECE);
      at = 0;
    }
    at = writeBlock(bytes, at, { key: keys[first] ?? 0, nos: nos.subarray(first, end) });
    first = end;
  }
  at += TRAILER.copy(bytes, at);
  pieces.push(bytes.subarray(0, at));
  return pieces;
}

function writeBlock(bytes: Buffer, from: number, block: { key: number; nos: Int32Array }): number {
  const { key, nos } = block;
  let at = bytes.writeInt16BE(3, from);
  at = bytes.writeInt32BE(4, at);
  at = bytes.writeInt32BE(key, at);
  at = bytes.writeInt32BE(4, at);
  at = bytes.writeInt32BE(nos[0] ?? 0, at);
  const more = nos.length - 1;
  if (more === 0) return bytes.writeInt32BE(-1, at);
  at = bytes.writeInt32BE(NUMBER_BYTES * more, at);
  for (let i = 1; i <= more; i += 1) at = bytes.writeInt32BE(nos[i] ?? 0, at);
  return at;
}

/** Blocks of sketches as rows `block, sketches` of a sketch table in COPY BINARY, numbered from `first`. */
export function sketchesAsBinary(sketches: Buffer, first: number): Buffer {
  const count = sketches.length / BLOCK_BYTES;
  // Memory of its own, never a part of Node's pool: it is given to another thread.
  const bytes = Buffer.alloc(SIGNATURE.length + count * (SKETCH_HEAD_BYTES + BLOCK_BYTES) + TRAILER.length);
  let at = SIGNATURE.copy(bytes, 0);
  for (let block = 0; block < count; block += 1) {
    at = bytes.writeInt16BE(2, at);
    for (const part of [4, first + block, BLOCK_BYTES]) at = bytes.writeInt32BE(part, at);
    at += sketches.copy(bytes, at, block * BLOCK_BYTES, (block + 1) * BLOCK_BYTES);
  }
  TRAILER.copy(bytes, at);
  return bytes;
}

/** One line of COPY text: number and cells. Cells hold no control characters (check-row.ts), so a backslash is all. */
export function lineOf(no: number, joined: string): string {
  return `${no}\t${joined.includes('\\') ? joined.replaceAll('\\', '\\\\') : joined}\n`;
}
