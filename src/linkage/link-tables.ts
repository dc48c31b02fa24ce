import { type BlockingBudget, candidatePairs, type PairList } from './blocking/candidate-pairs.js';
import { keepPlausible } from './blocking/keep-plausible.js';
import { scoreGroups } from './cluster/score-groups.js';
import { type ComparedPairs, PairComparer } from './compare/compare-pairs.js';
import { estimateModel } from './estimate/estimate-model.js';
import { allPairs, firstGuess } from './estimate/first-guess.js';
import { type LinkageModel, withoutStructures } from './estimate/model.js';
import { randomLevels } from './estimate/random-levels.js';
import type { FieldPlan } from './fields/plan-fields.js';
import { isNamesOnly, scoreNames } from './link-names.js';
import { scorePairs } from './score/score-pairs.js';
import { probabilityOfWeight } from './weights/match-weight.js';

/** The decision the library ships with: a pair at or above this probability counts as one entity. */
export const SHIPPED_THRESHOLD = 0.5;

export interface LinkOptions {
  /** Any whole number; the same seed gives the same answer to the last bit. */
  readonly seed: number;
  /** Random pairs drawn to learn how often different entities look alike. */
  readonly draws: number;
  readonly blocking: BlockingBudget;
}

export const SENSIBLE: LinkOptions = {
  seed: 1969,
  draws: 50_000,
  blocking: { meetingsPerRecord: 60, pairsPerRecord: 30 },
};

export interface LinkedPairs extends PairList {
  /** Total weight in bits, prior included. Shape: pairs. */
  readonly scores: Float64Array;
  /** Place of each pair in `candidates`, or −1 when only the records around it brought it together. */
  readonly compared: Int32Array;
  readonly candidates: ComparedPairs;
  readonly model: LinkageModel;
  readonly comparer: PairComparer;
}

/** Compares all pairs, perhaps with more hands than one: the same levels as `comparer.compare(pairs)`. */
export type CompareAll = (comparer: PairComparer, pairs: PairList) => Promise<ComparedPairs>;

/** Blocks, compares, learns and scores. One table on both sides of the plan deduplicates. */
export function linkTables(plan: FieldPlan, options: LinkOptions = SENSIBLE): LinkedPairs {
  const begun = begin(plan, options);
  return score(plan, begun, begun.comparer.compare(findPairs(begun, options)));
}

/** `linkTables` with the comparing, half of the work on a large table, done by `compareAll`. */
export async function linkTablesWith(
  plan: FieldPlan,
  options: LinkOptions,
  compareAll: CompareAll,
): Promise<LinkedPairs> {
  const begun = begin(plan, options);
  // Not kept in a name: the list is copied by whoever compares it, and a long one is 70 MB.
  return score(plan, begun, await compareAll(begun.comparer, findPairs(begun, options)));
}

/** What is known before pairs are looked for. */
interface Begun {
  readonly comparer: PairComparer;
  /** Undefined where names are all there is: there is nothing to learn. */
  readonly learning: Learning | undefined;
}

interface Learning {
  readonly random: readonly Float64Array[];
  readonly guess: LinkageModel;
}

function begin(plan: FieldPlan, { draws, seed }: LinkOptions): Begun {
  const { fields, swaps } = plan;
  const comparer = new PairComparer(fields, swaps);
  if (isNamesOnly(plan)) return { comparer, learning: undefined };
  const random = randomLevels(comparer, draws, seed);
  return { comparer, learning: { random, guess: firstGuess({ fields, swaps, random }) } };
}

function findPairs({ comparer, learning }: Begun, { blocking }: LinkOptions): PairList {
  const pairs = candidatePairs(comparer.fields, blocking);
  if (!learning) return pairs;
  const { fields } = comparer;
  const model = withoutStructures(learning.guess);
  return keepPlausible(pairs, {
    matches: allPairs({ fields }) * probabilityOfWeight(model.prior),
    expectTrue: (tried) =>
      scorePairs(fields, model, comparer.compare(tried)).reduce(
        (sum, score) => sum + probabilityOfWeight(score),
        0,
      ),
  });
}

function score(plan: FieldPlan, { comparer, learning }: Begun, candidates: ComparedPairs): LinkedPairs {
  if (!learning) return scoreNames(plan, { comparer, candidates });
  const { fields, swaps } = plan;
  const model = estimateModel({ fields, swaps, pairs: candidates, ...learning });
  const scores = scorePairs(fields, model, candidates);
  if (fields[0]!.left === fields[0]!.right) {
    return { ...scoreGroups(fields[0]!.left.length, candidates, scores), candidates, model, comparer };
  }
  const { left, right } = candidates;
  return { left, right, scores, compared: Int32Array.from(scores.keys()), candidates, model, comparer };
}
