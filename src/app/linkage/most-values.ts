/** Bytes that an id or a distinct value takes while a file is read and its columns are folded (measured: 190). */
const BYTES_PER_VALUE = 200;
/** A Map, which every column is read with, breaks at 2^24 entries; a batch of rows can add half a million at once. */
const MOST_IN_MAP = 16_000_000;

/**
 * How many ids and distinct values a table may have, all columns together: half of what the heap may grow to, and
 * never more than one Map holds.
 *
 * @param heapLimit bytes, `heap_size_limit` of node:v8
 */
export function mostValues(heapLimit: number): number {
  return Math.min(MOST_IN_MAP, Math.floor(heapLimit / 2 / BYTES_PER_VALUE));
}
