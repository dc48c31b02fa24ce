import type { ComparedPairs } from '../compare/compare-pairs.js';
import { MISSING } from '../compare/comparison.js';
import type { FieldModel } from '../estimate/model.js';
import type { Field } from '../fields/field-kind.js';
import { RARITY_SHARE } from './rarity.js';

/** Where two whole names share a part only, how they come out, by level of `compareWords`. */
const PART_LEVELS = [0, 0, 0, 0, 0.3, 0.6, 0.1, 0];

/**
 * How much more likely the values of a pair are when both stand for the very same thing than when they are alike by
 * chance: 2^w, where w is the weight of the field for one entity, rarity included. What is the same for all pairs of a
 * value or level is worked out beforehand.
 */
export class FieldLikelihood {
  /** Of the very same value against chance; 1 where a value is missing. */
  whole = 1;
  /** Of whole names that share a part, as relatives share a surname, against chance. Only for words. */
  part = 1;
  readonly #byLevel: Float64Array;
  readonly #partByLevel: Float64Array;
  readonly #rarity: Float64Array;
  readonly #left: Int32Array;
  readonly #right: Int32Array;

  constructor(
    field: Field,
    { weights, rarity, u }: FieldModel,
    readonly place: number,
  ) {
    this.#byLevel = weights.map((weight) => 2 ** weight);
    this.#partByLevel = u.map((share, level) => (PART_LEVELS[level] ?? 0) / share);
    this.#rarity = rarity.map((bits) => 2 ** bits);
    this.#left = field.left;
    this.#right = field.right;
  }

  /** Turns to one pair: `whole` and `part` are about it. */
  look(pairs: ComparedPairs, k: number): void {
    const level = pairs.levels[this.place]![k]!;
    if (level === MISSING) {
      this.whole = 1;
      this.part = 1;
      return;
    }
    const bits = pairs.bits[this.place];
    if (bits) {
      const rarity = 2 ** bits[k]!;
      this.whole = this.#byLevel[level]! * rarity;
      this.part = this.#partByLevel[level]! * rarity;
    } else this.whole = this.#byLevel[level]! * this.#rarityOf(level, pairs, k);
  }

  #rarityOf(level: number, pairs: ComparedPairs, k: number): number {
    const share = RARITY_SHARE[level] ?? 0;
    if (share === 0) return 1;
    const left = this.#rarity[this.#left[pairs.left[k]!]!]!;
    const right = this.#rarity[this.#right[pairs.right[k]!]!]!;
    const rarest = Math.min(left, right);
    return share === 1 ? rarest : rarest ** share;
  }
}
