import type { PairList } from '../blocking/candidate-pairs.js';
import type { Field } from '../fields/field-kind.js';
import { householdVeto } from '../score/household-veto.js';
import { type LevelByCode, MISSING, prepareComparison } from './comparison.js';
import { comparisonOfKind } from './comparison-of-kind.js';
import { LevelCache } from './level-cache.js';

/** Comparison levels of a list of pairs: `levels[field][pair]`, MISSING where a value is absent. */
export interface ComparedPairs extends PairList {
  readonly levels: readonly Uint8Array[];
  /** Rarity in bits of what a pair has in common, for fields compared word by word. Shape: fields × pairs. */
  readonly bits: readonly (Float32Array | undefined)[];
  /** 1 where two fields were compared crosswise because that agrees better. Shape: swaps × pairs. */
  readonly swapped: readonly Uint8Array[];
  /** 1 where the household veto holds. Shape: pairs. */
  readonly vetoed: Uint8Array;
}

/** Two fields whose values now and then stand in each other's column: given name and surname, two address lines. */
export interface Swap {
  readonly first: number;
  readonly second: number;
}

export function comparePairs(
  fields: readonly Field[],
  swaps: readonly Swap[],
  pairs: PairList,
): ComparedPairs {
  const compared = fields.map((field) => compareField(field, pairs));
  const levels = compared.map((field) => field.levels);
  const bits = compared.map((field) => field.bits);
  const swapped = swaps.map((swap) => compareCrosswise(fields, swap, { ...pairs, levels }));
  return { ...pairs, levels, bits, swapped, vetoed: householdVeto(fields, levels) };
}

interface ComparedField {
  readonly levels: Uint8Array;
  readonly bits: Float32Array | undefined;
}

function compareField(field: Field, { left, right }: PairList): ComparedField {
  const comparison = comparisonOfKind(field.kind);
  const cache = new LevelCache(field, comparison);
  const levels = new Uint8Array(left.length);
  const bits = comparison.prepareBits ? new Float32Array(left.length) : undefined;
  for (let k = 0; k < left.length; k++) {
    const level = cache.level(field.left[left[k]!]!, field.right[right[k]!]!);
    levels[k] = level;
    if (bits && level !== MISSING) bits[k] = cache.bits;
  }
  return { levels, bits };
}

/** Levels up to this one are "as good as equal" for names: see compareName. */
const CLOSE = 4;
const WEAK = 6;

interface Straight extends PairList {
  readonly levels: readonly Uint8Array[];
}

/** Replaces the levels of both fields where the crosswise reading is close and the straight one is weak. */
function compareCrosswise(fields: readonly Field[], { first, second }: Swap, pairs: Straight): Uint8Array {
  const [f, g] = [fields[first]!, fields[second]!];
  const swapped = new Uint8Array(pairs.left.length);
  const [levelsF, levelsG] = [pairs.levels[first]!, pairs.levels[second]!];
  const level = levelAcross(f, g);
  for (let k = 0; k < swapped.length; k++) {
    if (levelsF[k]! < WEAK || levelsG[k]! < WEAK) continue;
    const [i, j] = [pairs.left[k]!, pairs.right[k]!];
    const crossF = level(f.left[i]!, g.right[j]!);
    const crossG = level(f.right[j]!, g.left[i]!);
    if (Math.min(crossF, crossG) > CLOSE) continue;
    swapped[k] = 1;
    levelsF[k] = crossF;
    levelsG[k] = crossG;
  }
  return swapped;
}

/** Level of a value of one field against a value of the other, by their codes. */
function levelAcross(f: Field, g: Field): LevelByCode {
  const offset = f.values.length;
  const level = prepareComparison(comparisonOfKind(f.kind), [...f.values, ...g.values]);
  return (ofF, ofG) => {
    if (ofF === 0 || ofG === 0) return MISSING;
    return f.values[ofF] === g.values[ofG] ? 0 : level(ofF, ofG + offset);
  };
}
