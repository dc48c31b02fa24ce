import { NOTHING_SHARED } from './compare/compare-names.js';
import type { ComparedPairs, PairComparer } from './compare/compare-pairs.js';
import { comparisonOfKind } from './compare/comparison-of-kind.js';
import type { LinkageModel } from './estimate/model.js';
import type { FieldPlan } from './fields/plan-fields.js';
import type { LinkedPairs } from './link-tables.js';
import { scorePairs } from './score/score-pairs.js';

/** A plan with nothing but one column of names: there is nothing to learn weights from. */
export function isNamesOnly({ fields }: FieldPlan): boolean {
  return fields.length === 1 && fields[0]!.kind === 'full-name';
}

interface Compared {
  readonly comparer: PairComparer;
  readonly candidates: ComparedPairs;
}

/**
 * Scores tables of which only the names are known: the score of a pair is that of `compareNames`, the same for the
 * same two names in any table. Records of one name are no witnesses for each other, so no group is heard.
 */
export function scoreNames({ fields }: FieldPlan, { comparer, candidates }: Compared): LinkedPairs {
  const { left, right } = candidates;
  const model = nameModel();
  const scores = scorePairs(fields, model, candidates);
  return { left, right, scores, compared: Int32Array.from(scores.keys()), candidates, model, comparer };
}

/** Levels weigh nothing: every pair brings its own bits. */
function nameModel(): LinkageModel {
  const none = new Float64Array(comparisonOfKind('full-name').levels.length);
  const field = { m: none, u: none, weights: none, rarity: new Float64Array(0) };
  return {
    fields: [field],
    swapWeights: new Float64Array(0),
    prior: NOTHING_SHARED,
    lookalikes: [],
    moved: undefined,
  };
}
