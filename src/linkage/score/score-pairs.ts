import type { ComparedPairs } from '../compare/compare-pairs.js';
import type { LinkageModel } from '../estimate/model.js';
import type { Field } from '../fields/field-kind.js';
import { RARITY_SHARE } from './rarity.js';
import { Structures } from './structures.js';

/** Total weight of each pair in bits: prior + level weights + rarity + swap weights, and what the structures add. */
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
  if (hasStructures(model)) addStructures(new Structures(fields, model), pairs, scores);
  return scores;
}

export function hasStructures({ lookalikes, moved }: LinkageModel): boolean {
  return lookalikes.length > 0 || moved !== undefined;
}

function addStructures(structures: Structures, pairs: ComparedPairs, scores: Float64Array): void {
  for (let k = 0; k < scores.length; k++) {
    if (scores[k]! < structures.floor) continue;
    structures.look(pairs, k);
    scores[k]! += structures.bits();
  }
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
