import type { PairList } from '../blocking/candidate-pairs.js';
import type { Field } from '../fields/field-kind.js';
import { type LevelByCode, MISSING } from './comparison.js';
import { comparisonOfKind } from './comparison-of-kind.js';
import { LevelCache } from './level-cache.js';

/** Comparison levels of a list of pairs: `levels[field][pair]`, MISSING where a value is absent. */
export interface ComparedPairs extends PairList {
  readonly levels: readonly Uint8Array[];
  /** Rarity in bits of what a pair has in common, for fields compared word by word. Shape: fields × pairs. */
  readonly bits: readonly (Float32Array | undefined)[];
  /** 1 where two fields were compared crosswise because that agrees better. Shape: swaps × pairs. */
  readonly swapped: readonly Uint8Array[];
}

/** Two fields whose values now and then stand in each other's column: given name and surname, two address lines. */
export interface Swap {
  readonly first: number;
  readonly second: number;
}

/** Compares pairs of the same tables again and again: what is worked out once per value is kept. */
export class PairComparer {
  readonly #caches: readonly LevelCache[];
  readonly #across: readonly LevelByCode[];

  constructor(
    readonly fields: readonly Field[],
    readonly swaps: readonly Swap[],
  ) {
    this.#caches = fields.map((field) => new LevelCache(field, comparisonOfKind(field.kind)));
    this.#across = swaps.map(({ first, second }) => levelAcross(fields[first]!, fields[second]!));
  }

  /** All fields of all pairs; with `straight`, without looking whether two fields agree better crosswise. */
  compare(pairs: PairList, straight = false): ComparedPairs {
    const compared = this.fields.map((_, f) => this.#compareField(f, pairs));
    const levels = compared.map((field) => field.levels);
    const bits = compared.map((field) => field.bits);
    const swapped = straight ? [] : this.swaps.map((_, s) => this.#compareCrosswise(s, { ...pairs, levels }));
    return { ...pairs, levels, bits, swapped };
  }

  #compareField(f: number, { left, right }: PairList): ComparedField {
    const field = this.fields[f]!;
    const cache = this.#caches[f]!;
    const levels = new Uint8Array(left.length);
    const bits = cache.withBits ? new Float32Array(left.length) : undefined;
    const [ofLeft, ofRight] = [field.left, field.right];
    for (let k = 0; k < left.length; k++) {
      const level = cache.level(ofLeft[left[k]!]!, ofRight[right[k]!]!);
      levels[k] = level;
      if (bits && level !== MISSING) bits[k] = cache.bits;
    }
    return { levels, bits };
  }

  /** Replaces the levels of both fields where the crosswise reading is close and the straight one is weak. */
  #compareCrosswise(s: number, pairs: Straight): Uint8Array {
    const { first, second } = this.swaps[s]!;
    const level = this.#across[s]!;
    const f = this.fields[first]!;
    const g = this.fields[second]!;
    const levelsF = pairs.levels[first]!;
    const levelsG = pairs.levels[second]!;
    const swapped = new Uint8Array(pairs.left.length);
    for (let k = 0; k < swapped.length; k++) {
      if (levelsF[k]! < WEAK || levelsG[k]! < WEAK) continue;
      const crossF = level(f.left[pairs.left[k]!]!, g.right[pairs.right[k]!]!);
      const crossG = level(f.right[pairs.right[k]!]!, g.left[pairs.left[k]!]!);
      if (crossF > CLOSE && crossG > CLOSE) continue;
      swapped[k] = 1;
      levelsF[k] = crossF;
      levelsG[k] = crossG;
    }
    return swapped;
  }
}

/** Levels up to this one are "as good as equal" for names: see compareName. */
const CLOSE = 4;
const WEAK = 6;

interface ComparedField {
  readonly levels: Uint8Array;
  readonly bits: Float32Array | undefined;
}

interface Straight extends PairList {
  readonly levels: readonly Uint8Array[];
}

/** Level of a value of one field against a value of the other, by their codes. */
function levelAcross(f: Field, g: Field): LevelByCode {
  const comparison = comparisonOfKind(f.kind);
  const level =
    comparison.prepareAcross?.(f.values, g.values) ??
    ((ofF: number, ofG: number) => comparison.level(f.values[ofF]!, g.values[ofG]!));
  return (ofF, ofG) => (ofF === 0 || ofG === 0 ? MISSING : level(ofF, ofG));
}
