import type { Field } from '../fields/field-kind.js';
import { type Comparison, MISSING, type PreparedWithBits, prepareComparison } from './comparison.js';

/**
 * Up to this many distinct values each pair of values is compared once and remembered. More of them would not fit in
 * the nearest memory (256 kB), and looking up would take longer than comparing.
 */
const FEW_VALUES = 512;

/** Compares values of one field by code, and of a field with few distinct values each pair of values once. */
export class LevelCache {
  readonly #compare: PreparedWithBits;
  /** Whether each pair brings a rarity of its own. */
  readonly withBits: boolean;
  /** Level + 1 by left code × right code; empty for fields with many values, where looking up costs more. */
  readonly #known: Uint8Array;
  readonly #width: number;

  constructor(field: Field, comparison: Comparison) {
    const withBits = comparison.prepareBits?.(field.values, field.counts);
    this.#compare = withBits ?? { level: prepareComparison(comparison, field.values), bits: () => 0 };
    this.withBits = withBits !== undefined;
    this.#width = field.values.length;
    this.#known = new Uint8Array(this.withBits || this.#width > FEW_VALUES ? 0 : this.#width ** 2);
  }

  /** Rarity in bits of what the last two values had in common; 0 for comparisons without rarity of their own. */
  get bits(): number {
    return this.#compare.bits();
  }

  level(left: number, right: number): number {
    if (left === 0 || right === 0) return MISSING;
    if (this.#known.length === 0) {
      return left === right && !this.withBits ? 0 : this.#compare.level(left, right);
    }
    if (left === right) return 0;
    const at = left < right ? left * this.#width + right : right * this.#width + left;
    const known = this.#known[at]!;
    if (known > 0) return known - 1;
    const level = this.#compare.level(left, right);
    this.#known[at] = level + 1;
    return level;
  }
}
