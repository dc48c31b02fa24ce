import type { PairList } from '../blocking/candidate-pairs.js';
import type { PairComparer } from '../compare/compare-pairs.js';
import { comparisonOfKind } from '../compare/comparison-of-kind.js';
import type { Field } from '../fields/field-kind.js';
import { unseenValues } from './first-guess.js';
import { seededChance } from './seeded-chance.js';

/**
 * Probability of each comparison level between two records drawn at random, per field, among pairs with both
 * values. Equality is counted exactly from the value counts; the other levels come from `draws` random pairs.
 * Shape: fields × levels; each row sums to about 1.
 */
export function randomLevels(comparer: PairComparer, draws: number, seed: number): Float64Array[] {
  const { fields } = comparer;
  const pairs = drawPairs(fields, draws, seed);
  const { levels, bits } = comparer.compare(pairs, true);
  // A small table has fewer pairs than draws: the same pair drawn again is no new evidence.
  const repeats = Math.max(1, draws / (fields[0]!.left.length * fields[0]!.right.length));
  return fields.map((field, f) => {
    const rarity = bits[f];
    return rarity ? wordLevelShares(field, levels[f]!, rarity) : levelShares(field, levels[f]!, repeats);
  });
}

const HIGHEST = 4;
const LOWEST = 0.02;

/**
 * For words the share of a level is the sum of 2^bits over the pairs at that level: the bits are added to the
 * weight of each pair, so the share has to be what remains when the rarity of the words is taken out.
 */
function wordLevelShares(field: Field, drawn: Uint8Array, bits: Float32Array): Float64Array {
  const size = comparisonOfKind(field.kind).levels.length;
  const shares = new Float64Array(size);
  let total = 0;
  const most = drawn.length / 100;
  for (let k = 0; k < drawn.length; k++) {
    const level = drawn[k]!;
    if (level >= size) continue;
    shares[level]! += Math.min(most, 2 ** bits[k]!);
    total += 1;
  }
  return shares.map((sum) => Math.min(HIGHEST, Math.max(LOWEST, sum / Math.max(1, total))));
}

function drawPairs(fields: readonly Field[], draws: number, seed: number): PairList {
  const chance = seededChance(seed);
  const [rowsLeft, rowsRight] = [fields[0]!.left.length, fields[0]!.right.length];
  const isOneTable = fields[0]!.left === fields[0]!.right;
  const left = new Int32Array(draws);
  const right = new Int32Array(draws);
  for (let k = 0; k < draws; k++) {
    left[k] = Math.floor(chance() * rowsLeft);
    right[k] = Math.floor(chance() * rowsRight);
    if (isOneTable && left[k] === right[k]) right[k] = (right[k]! + 1) % rowsRight;
  }
  return { left, right };
}

const SMOOTHING = 0.5;

function levelShares(field: Field, drawn: Uint8Array, repeats: number): Float64Array {
  const size = comparisonOfKind(field.kind).levels.length;
  const shares = new Float64Array(size).fill(SMOOTHING * repeats);
  let total = SMOOTHING * repeats * size;
  for (let k = 0; k < drawn.length; k++) {
    const level = drawn[k]!;
    if (level >= size) continue;
    shares[level]! += 1;
    total += 1;
  }
  for (let level = 0; level < size; level++) shares[level]! /= total;
  shares[0] = equalShare(field);
  return shares;
}

/** Probability that two different records with a value have the same value. */
function equalShare(field: Field): number {
  const n = field.filled + unseenValues(field);
  if (field.left === field.right) {
    let pairs = 0;
    for (let code = 1; code < field.counts.length; code++)
      pairs += field.counts[code]! * (field.counts[code]! - 1);
    return Math.max(pairs, 1) / Math.max(1, n * (n - 1));
  }
  const left = new Int32Array(field.counts.length);
  for (let row = 0; row < field.left.length; row++) left[field.left[row]!]! += 1;
  let [pairs, leftFilled] = [0, 0];
  for (let code = 1; code < left.length; code++) {
    pairs += left[code]! * (field.counts[code]! - left[code]!);
    leftFilled += left[code]!;
  }
  return Math.max(pairs, 1) / Math.max(1, leftFilled * (n - leftFilled));
}
