import type { Swap } from '../compare/compare-pairs.js';
import { comparisonOfKind } from '../compare/comparison-of-kind.js';
import type { Field } from '../fields/field-kind.js';
import { levelWeight, weightOfProbability } from '../weights/match-weight.js';
import type { FieldModel, LinkageModel } from './model.js';
import { firstLookalikes, firstMoved } from './refit-structures.js';

/** What is known before any pair of records is compared. */
export interface Tables {
  readonly fields: readonly Field[];
  readonly swaps: readonly Swap[];
  /** From `randomLevels`. */
  readonly random: readonly Float64Array[];
}

/** Number of pairs of records there are. */
export function allPairs({ fields }: Pick<Tables, 'fields'>): number {
  const [n, m] = [fields[0]!.left.length, fields[0]!.right.length];
  return fields[0]!.left === fields[0]!.right ? (n * (n - 1)) / 2 : n * m;
}

/** A model to begin with: half of the records have a true pair, and most true pairs agree. */
export function firstGuess(input: Tables): LinkageModel {
  const records = input.fields[0]!.left.length;
  const lambda = Math.min(0.1, records / 2 / allPairs(input));
  const fields = input.fields.map((field, f) => {
    const m = firstM(field);
    // Before anything is known: of the other records with the value, as many are of the same entity as elsewhere.
    const others = Float64Array.from(
      field.counts,
      (count) => Math.max(1, count - 1) / Math.max(1, field.filled - 1 + unseenValues(field)),
    );
    return fieldModel(field, { m, random: input.random[f]!, lambda, shares: others });
  });
  return {
    fields,
    swapWeights: new Float64Array(input.swaps.length).fill(-6),
    prior: weightOfProbability(lambda),
    lookalikes: firstLookalikes(input.fields, lambda),
    moved: firstMoved(input.fields),
  };
}

/**
 * The records of a table are few of those there could be. As many others with values of their own are counted beside
 * them, so that in a table of ten rows a name in common still says something. The values of a category are all there.
 */
export function unseenValues({ kind }: Field): number {
  return kind === 'category' ? 0 : UNSEEN;
}

const UNSEEN = 20;

/** Most true pairs are equal, a few differ altogether, the rest is spread over the levels between. */
export function firstM(field: Field): Float64Array {
  const size = comparisonOfKind(field.kind).levels.length;
  const m = new Float64Array(size).fill(0.18 / Math.max(1, size - 2));
  m[0] = 0.75;
  m[size - 1] = 0.07;
  return m;
}

interface FieldEvidence {
  readonly m: Float64Array;
  readonly random: Float64Array;
  readonly lambda: number;
  /** Per value code, the share of entities that bear the value. */
  readonly shares: Float64Array;
  /** Probability that two different entities bear the same value; left out before entities are known. */
  readonly equal?: number;
}

export function fieldModel(field: Field, { m, random, lambda, shares, equal }: FieldEvidence): FieldModel {
  if (field.kind === 'words') {
    // Compared word by word: the rarity comes with each pair.
    const weights = m.map((share, level) => levelWeight(share, random[level]!));
    return { m, u: random, weights, rarity: new Float64Array(0) };
  }
  const u = random.map((share, level) => Math.max(share / 20, (share - lambda * m[level]!) / (1 - lambda)));
  if (equal !== undefined) u[0] = equal;
  const weights = m.map((share, level) => levelWeight(share, u[level]!));
  const average = equal ?? random[0]!;
  const rarity = new Float64Array(shares.length);
  for (let code = 0; code < shares.length; code++) rarity[code] = Math.log2(average / shares[code]!);
  rarity[0] = 0;
  return { m, u, weights, rarity };
}
