import type { ComparedPairs } from '../compare/compare-pairs.js';
import { MISSING } from '../compare/comparison.js';
import type { FieldModel, Household } from '../estimate/model.js';
import type { Field } from '../fields/field-kind.js';
import { RARITY_SHARE } from './rarity.js';

/** The product of likelihoods is put aside as bits before it leaves the range of a double. */
const HUGE = 2 ** 800;

/**
 * How likely a pair is two entities of one household (two relatives at one address, two firms in one building) rather
 * than two that have nothing to do with each other. Each field is a mixture: with share `a` both have the very same
 * value, written as the records of one entity would write it; else they are alike by chance. Against chance that is
 * a·2^w + 1 − a, where w is the weight of the field for one entity, rarity included.
 */
export class HouseholdOdds {
  readonly #fields: readonly SameValue[];

  constructor(
    fields: readonly Field[],
    models: readonly FieldModel[],
    readonly household: Household,
  ) {
    this.#fields = fields.map((field, f) => new SameValue(field, models[f]!, f));
  }

  /** log2 of the odds one household : unrelated, prior included. */
  bits(pairs: ComparedPairs, k: number): number {
    const { prior, shared } = this.household;
    let bits = prior;
    let odds = 1;
    for (let f = 0; f < shared.length; f++) {
      odds *= 1 + shared[f]! * (this.#fields[f]!.likelihood(pairs, k) - 1);
      if (odds < HUGE) continue;
      bits += Math.log2(odds);
      odds = 1;
    }
    return bits + Math.log2(odds);
  }

  /** Probability that two of one household have the very same value in field f, given how alike the values are. */
  sameValue(f: number, pairs: ComparedPairs, k: number): number {
    const share = this.household.shared[f]!;
    const same = share * this.#fields[f]!.likelihood(pairs, k);
    return same / (same + 1 - share);
  }
}

/** Bits that a pair loses because it may be two of one household: 0 where that is far from likely, never above 0. */
export function householdLoss(bits: number): number {
  return bits > 60 ? -bits : -Math.log2(1 + 2 ** bits);
}

/** 2^w of one field: everything that is the same for all pairs of a value or level is worked out beforehand. */
class SameValue {
  readonly #byLevel: Float64Array;
  readonly #rarity: Float64Array;
  readonly #left: Int32Array;
  readonly #right: Int32Array;

  constructor(
    field: Field,
    { weights, rarity }: FieldModel,
    readonly place: number,
  ) {
    this.#byLevel = weights.map((weight) => 2 ** weight);
    this.#rarity = rarity.map((bits) => 2 ** bits);
    this.#left = field.left;
    this.#right = field.right;
  }

  likelihood(pairs: ComparedPairs, k: number): number {
    const level = pairs.levels[this.place]![k]!;
    if (level === MISSING) return 1;
    const ofLevel = this.#byLevel[level]!;
    const bits = pairs.bits[this.place];
    if (bits) return ofLevel * 2 ** bits[k]!;
    const share = RARITY_SHARE[level] ?? 0;
    if (share === 0) return ofLevel;
    const left = this.#rarity[this.#left[pairs.left[k]!]!]!;
    const right = this.#rarity[this.#right[pairs.right[k]!]!]!;
    const rarest = Math.min(left, right);
    return ofLevel * (share === 1 ? rarest : rarest ** share);
  }
}
