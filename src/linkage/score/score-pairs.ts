import type { ComparedPairs } from '../compare/compare-pairs.js';
import type { FieldModel, LinkageModel } from '../estimate/model.js';
import type { Field } from '../fields/field-kind.js';
import { HOUSEHOLD_VETO } from './household-veto.js';

/** Share of the rarity adjustment by comparison level: all of it for equality, part for near-equality. */
export const RARITY_SHARE = [1, 1, 0.6, 0.5, 0.4, 0.3, 0.2, 0, 0, 0] as const;

/** Total weight of each pair in bits: prior + level weights + rarity + swap weights. */
export function scorePairs(
  fields: readonly Field[],
  model: LinkageModel,
  pairs: ComparedPairs,
): Float64Array {
  const scores = new Float64Array(pairs.left.length).fill(model.prior);
  for (let f = 0; f < fields.length; f++) addField(fields[f]!, model, { pairs, f, scores });
  pairs.swapped.forEach((swapped, s) => {
    const weight = model.swapWeights[s]!;
    for (let k = 0; k < scores.length; k++) if (swapped[k] === 1) scores[k]! += weight;
  });
  for (let k = 0; k < scores.length; k++) if (pairs.vetoed[k] === 1) scores[k]! += HOUSEHOLD_VETO;
  return scores;
}

/** Bits that the rarity of what a pair has in common adds in field f: the part of the score beside the level's weight. */
export function rarityOf(field: Field, model: FieldModel, { pairs, k, f }: Place): number {
  const bits = pairs.bits[f];
  if (bits) return bits[k]!;
  const share = RARITY_SHARE[pairs.levels[f]![k]!] ?? 0;
  const left = model.rarity[field.left[pairs.left[k]!]!]!;
  const right = model.rarity[field.right[pairs.right[k]!]!]!;
  return share * Math.min(left, right);
}

interface Place {
  readonly pairs: ComparedPairs;
  readonly k: number;
  readonly f: number;
}

interface Adding {
  readonly pairs: ComparedPairs;
  readonly f: number;
  readonly scores: Float64Array;
}

function addField(field: Field, model: LinkageModel, { pairs, f, scores }: Adding): void {
  const { weights, rarity } = model.fields[f]!;
  const levels = pairs.levels[f]!;
  const bits = pairs.bits[f];
  if (bits) {
    for (let k = 0; k < scores.length; k++) {
      const level = levels[k]!;
      if (level < weights.length) scores[k]! += weights[level]! + bits[k]!;
    }
    return;
  }
  // By row, not by value: with more pairs than rows one far look-up per pair instead of two.
  const ofLeft = field.left.length < scores.length ? byRow(rarity, field.left) : undefined;
  const ofRight = field.right === field.left ? ofLeft : ofLeft && byRow(rarity, field.right);
  const [left, right] = [pairs.left, pairs.right];
  for (let k = 0; k < scores.length; k++) {
    const level = levels[k]!;
    if (level >= weights.length) continue;
    const share = RARITY_SHARE[level]!;
    scores[k]! += weights[level]!;
    if (share === 0) continue;
    const a = ofLeft ? ofLeft[left[k]!]! : rarity[field.left[left[k]!]!]!;
    const b = ofRight ? ofRight[right[k]!]! : rarity[field.right[right[k]!]!]!;
    scores[k]! += share * Math.min(a, b);
  }
}

function byRow(rarity: Float64Array, codes: Int32Array): Float64Array {
  const rows = new Float64Array(codes.length);
  for (let row = 0; row < rows.length; row++) rows[row] = rarity[codes[row]!]!;
  return rows;
}
