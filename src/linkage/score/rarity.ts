import type { ComparedPairs } from '../compare/compare-pairs.js';
import type { FieldModel } from '../estimate/model.js';
import type { Field } from '../fields/field-kind.js';

/** Share of the rarity adjustment by comparison level: all of it for equality, part for near-equality. */
export const RARITY_SHARE = [1, 1, 0.6, 0.5, 0.4, 0.3, 0.2, 0, 0, 0] as const;

export interface PairField {
  readonly pairs: ComparedPairs;
  readonly k: number;
  readonly f: number;
}

/** Bits that the rarity of what a pair has in common adds in field f: the part of the score beside the level's weight. */
export function rarityOf(field: Field, model: FieldModel, { pairs, k, f }: PairField): number {
  const bits = pairs.bits[f];
  if (bits) return bits[k]!;
  const share = RARITY_SHARE[pairs.levels[f]![k]!] ?? 0;
  const left = model.rarity[field.left[pairs.left[k]!]!]!;
  const right = model.rarity[field.right[pairs.right[k]!]!]!;
  return share * Math.min(left, right);
}
