import type { PairList } from '../blocking/candidate-pairs.js';

/**
 * Finds the place of a pair in a list that is in order of left row, as candidate pairs are: a row has few pairs, so
 * looking along them is as fast as a table of all pairs, and takes 4 bytes a row instead of 16 a pair.
 */
export class PairIndex {
  /** First pair of each left row. Shape: records + 1. */
  readonly #start: Int32Array;

  constructor(
    records: number,
    readonly pairs: PairList,
  ) {
    const { left } = pairs;
    this.#start = new Int32Array(records + 1);
    for (let k = 0; k < left.length; k++) {
      if (k > 0 && left[k]! < left[k - 1]!) throw new Error('pairs must come in order of their left row');
      this.#start[left[k]! + 1]! += 1;
    }
    for (let row = 0; row < records; row++) this.#start[row + 1]! += this.#start[row]!;
  }

  /** Place of the pair, or −1. */
  find(left: number, right: number): number {
    const end = this.#start[left + 1]!;
    for (let k = this.#start[left]!; k < end; k++) if (this.pairs.right[k] === right) return k;
    return -1;
  }
}
