import { type BlockingBudget, candidatePairs, type PairList } from './blocking/candidate-pairs.js';
import { scoreGroups } from './cluster/score-groups.js';
import { type ComparedPairs, PairComparer } from './compare/compare-pairs.js';
import { estimateModel } from './estimate/estimate-model.js';
import type { LinkageModel } from './estimate/model.js';
import { randomLevels } from './estimate/random-levels.js';
import type { FieldPlan } from './fields/plan-fields.js';
import { isNamesOnly, scoreNames } from './link-names.js';
import { scorePairs } from './score/score-pairs.js';

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
  const pairs = candidatePairs(plan.fields, options.blocking);
  const comparer = new PairComparer(plan.fields, plan.swaps);
  return score(plan, options, { comparer, candidates: comparer.compare(pairs) });
}

/** `linkTables` with the comparing, half of the work on a large table, done by `compareAll`. */
export async function linkTablesWith(
  plan: FieldPlan,
  options: LinkOptions,
  compareAll: CompareAll,
): Promise<LinkedPairs> {
  const comparer = new PairComparer(plan.fields, plan.swaps);
  // Not kept in a name: the list is copied by whoever compares it, and a long one is 70 MB.
  const candidates = await compareAll(comparer, candidatePairs(plan.fields, options.blocking));
  return score(plan, options, { comparer, candidates });
}

export interface Compared {
  readonly comparer: PairComparer;
  readonly candidates: ComparedPairs;
}

function score(plan: FieldPlan, options: LinkOptions, compared: Compared): LinkedPairs {
  return isNamesOnly(plan) ? scoreNames(plan, compared) : learnAndScore(plan, options, compared);
}

function learnAndScore({ fields, swaps }: FieldPlan, options: LinkOptions, compared: Compared): LinkedPairs {
  const { comparer, candidates } = compared;
  const random = randomLevels(comparer, options.draws, options.seed);
  const model = estimateModel({ fields, swaps, pairs: candidates, random });
  const scores = scorePairs(fields, model, candidates);
  if (fields[0]!.left === fields[0]!.right) {
    return { ...scoreGroups(fields[0]!.left.length, candidates, scores), candidates, model, comparer };
  }
  const { left, right } = candidates;
  return { left, right, scores, compared: Int32Array.from(scores.keys()), candidates, model, comparer };
}
