import type { Field } from '../fields/field-kind.js';
import { type Comparison, type LevelByCode, MISSING, prepareComparison } from './comparison.js';

const SLOTS = 1 << 16;

/**
 * Compares values of one field by code, each distinct pair of values about once: a direct-mapped cache keeps the
 * last answer per slot, so memory stays at 0.6 MB a field however many pairs there are.
 */
export class LevelCache {
  readonly #left = new Int32Array(SLOTS);
  readonly #right = new Int32Array(SLOTS);
  readonly #level = new Uint8Array(SLOTS);

  readonly #compare: LevelByCode;

  constructor(field: Field, comparison: Comparison) {
    this.#compare = prepareComparison(comparison, field.values);
  }

  level(left: number, right: number): number {
    if (left === 0 || right === 0) return MISSING;
    if (left === right) return 0;
    const [low, high] = left < right ? [left, right] : [right, left];
    const slot = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 16;
    if (this.#left[slot] !== low || this.#right[slot] !== high) {
      this.#left[slot] = low;
      this.#right[slot] = high;
      this.#level[slot] = this.#compare(low, high);
    }
    return this.#level[slot]!;
  }
}
