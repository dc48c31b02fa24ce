import { type BlockingBudget, candidatePairs, type PairList } from './blocking/candidate-pairs.js';
import { scoreGroups } from './cluster/score-groups.js';
import { type ComparedPairs, PairComparer } from './compare/compare-pairs.js';
import { estimateModel } from './estimate/estimate-model.js';
import type { LinkageModel } from './estimate/model.js';
import { randomLevels } from './estimate/random-levels.js';
import type { FieldPlan } from './fields/plan-fields.js';
import { isNamesOnly, linkNames } from './link-names.js';
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

/** Blocks, compares, learns and scores. One table on both sides of the plan deduplicates. */
export function linkTables(plan: FieldPlan, options: LinkOptions = SENSIBLE): LinkedPairs {
  if (isNamesOnly(plan)) return linkNames(plan, options);
  const { fields, swaps } = plan;
  const pairs = candidatePairs(fields, options.blocking);
  const comparer = new PairComparer(fields, swaps);
  const candidates = comparer.compare(pairs);
  const random = randomLevels(comparer, options.draws, options.seed);
  const model = estimateModel({ fields, swaps, pairs: candidates, random });
  const scores = scorePairs(fields, model, candidates);
  if (fields[0]!.left === fields[0]!.right) {
    return { ...scoreGroups(fields[0]!.left.length, pairs, scores), candidates, model, comparer };
  }
  return { ...pairs, scores, compared: Int32Array.from(scores.keys()), candidates, model, comparer };
}
