import type { PairList } from '../blocking/candidate-pairs.js';

/** Finds the place of a pair in a list: open addressing over one Int32Array, because a Map of millions is slow. */
export class PairIndex {
  readonly #slots: Int32Array;
  readonly #mask: number;

  constructor(readonly pairs: PairList) {
    const size = 2 ** Math.ceil(Math.log2(2 * pairs.left.length + 2));
    this.#slots = new Int32Array(size).fill(-1);
    this.#mask = size - 1;
    for (let k = 0; k < pairs.left.length; k++) {
      let slot = this.#first(pairs.left[k]!, pairs.right[k]!);
      while (this.#slots[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = k;
    }
  }

  /** Place of the pair, or −1. */
  find(left: number, right: number): number {
    for (let slot = this.#first(left, right); ; slot = (slot + 1) & this.#mask) {
      const k = this.#slots[slot]!;
      if (k < 0 || (this.pairs.left[k] === left && this.pairs.right[k] === right)) return k;
    }
  }

  #first(left: number, right: number): number {
    const mixed = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & this.#mask;
  }
}
