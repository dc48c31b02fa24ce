import type { Field } from '../fields/field-kind.js';
import { type Comparison, MISSING, type PreparedWithBits, prepareComparison } from './comparison.js';

const SLOTS = 1 << 16;

/**
 * Compares values of one field by code, each distinct pair of values about once: a direct-mapped cache keeps the
 * last answer per slot, so memory stays at 0.6 MB a field however many pairs there are.
 */
export class LevelCache {
  readonly #left = new Int32Array(SLOTS);
  readonly #right = new Int32Array(SLOTS);
  readonly #level = new Uint8Array(SLOTS);
  readonly #bits: Float32Array;
  readonly #compare: PreparedWithBits;
  /** Rarity in bits of what the last two values had in common; 0 for comparisons without rarity of their own. */
  bits = 0;

  constructor(field: Field, comparison: Comparison) {
    const withBits = comparison.prepareBits?.(field.values, field.counts);
    this.#compare = withBits ?? { level: prepareComparison(comparison, field.values), bits: () => 0 };
    this.#bits = new Float32Array(withBits ? SLOTS : 0);
  }

  level(left: number, right: number): number {
    if (left === 0 || right === 0) return MISSING;
    if (left === right && this.#bits.length === 0) return 0;
    const [low, high] = left < right ? [left, right] : [right, left];
    const slot = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 16;
    if (this.#left[slot] !== low || this.#right[slot] !== high) {
      this.#left[slot] = low;
      this.#right[slot] = high;
      this.#level[slot] = this.#compare.level(low, high);
      if (this.#bits.length > 0) this.#bits[slot] = this.#compare.bits();
    }
    this.bits = this.#bits[slot] ?? 0;
    return this.#level[slot]!;
  }
}
