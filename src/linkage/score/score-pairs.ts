import type { ComparedPairs } from '../compare/compare-pairs.js';
import type { LinkageModel } from '../estimate/model.js';
import type { Field } from '../fields/field-kind.js';

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
  return scores;
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
  for (let k = 0; k < scores.length; k++) {
    const level = levels[k]!;
    if (level >= weights.length) continue;
    const share = RARITY_SHARE[level]!;
    scores[k]! += weights[level]!;
    if (share > 0) {
      const [a, b] = [rarity[field.left[pairs.left[k]!]!]!, rarity[field.right[pairs.right[k]!]!]!];
      scores[k]! += share * Math.min(a, b);
    }
  }
}
