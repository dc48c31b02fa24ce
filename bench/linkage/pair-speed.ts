import { PairComparer } from '../../src/linkage/compare/compare-pairs.js';
import { seededChance } from '../../src/linkage/estimate/seeded-chance.js';
import { explainPair, type FieldPlan, type LinkedPairs } from '../../src/linkage/index.js';
import { scorePairs } from '../../src/linkage/score/score-pairs.js';

const ROUNDS = 5;

export interface PairSpeed {
  readonly fields: number;
  /** Compared and scored, the level of every field kept: the explanation as numbers. */
  readonly scoredPerSecond: number;
  /** Written out as a waterfall with words and values. */
  readonly explainedPerSecond: number;
}

/** Speed on one core, candidate pairs in a random order so that no cache is warmer than in real work. */
export function measurePairSpeed(plan: FieldPlan, linked: LinkedPairs, fieldCount: number): PairSpeed {
  const fields = plan.fields.slice(0, fieldCount);
  const swaps = plan.swaps.filter(({ first, second }) => first < fieldCount && second < fieldCount);
  const model = { ...linked.model, fields: linked.model.fields.slice(0, fieldCount) };
  const pairs = shuffle(linked.candidates);
  const comparer = new PairComparer(fields, swaps);
  let best = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    scorePairs(fields, model, comparer.compare(pairs));
    best = Math.max(best, (1000 * pairs.left.length) / (performance.now() - start));
  }
  const start = performance.now();
  const explained = Math.min(100_000, linked.scores.length);
  for (let k = 0; k < explained; k++) explainPair(plan, linked, k);
  const explainedPerSecond = (1000 * explained) / (performance.now() - start);
  return {
    fields: fieldCount,
    scoredPerSecond: Math.round(best),
    explainedPerSecond: Math.round(explainedPerSecond),
  };
}

function shuffle(pairs: { readonly left: Int32Array; readonly right: Int32Array }) {
  const chance = seededChance(4);
  const [left, right] = [pairs.left.slice(), pairs.right.slice()];
  for (let k = left.length - 1; k > 0; k--) {
    const other = Math.floor(chance() * (k + 1));
    [left[k], left[other]] = [left[other]!, left[k]!];
    [right[k], right[other]] = [right[other]!, right[k]!];
  }
  return { left, right };
}
