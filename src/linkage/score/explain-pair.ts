import { compareNames } from '../compare/compare-names.js';
import type { ComparedPairs } from '../compare/compare-pairs.js';
import { MISSING } from '../compare/comparison.js';
import { comparisonOfKind } from '../compare/comparison-of-kind.js';
import type { LinkageModel } from '../estimate/model.js';
import type { FieldPlan } from '../fields/plan-fields.js';
import type { LinkedPairs } from '../link-tables.js';
import { type Contribution, type Waterfall, waterfall } from '../weights/waterfall.js';
import { HOUSEHOLD_VETO } from './household-veto.js';
import { rarityOf } from './score-pairs.js';

/**
 * Why a pair has the score it has: prior, one bar per field with its rarity beside it, crosswise reading, household
 * veto, and what the other records of both groups said. The bars add up to the score (error below 1e-6).
 *
 * @param at place of the pair in `linked`
 */
export function explainPair(plan: FieldPlan, linked: LinkedPairs, at: number): Waterfall {
  const compared = linked.compared[at]!;
  const [i, j] = [linked.left[at]!, linked.right[at]!];
  const alone = { left: Int32Array.of(i), right: Int32Array.of(j) };
  const pairs = compared >= 0 ? linked.candidates : linked.comparer.compare(alone);
  const bars = explainCompared(plan, linked.model, { pairs, k: Math.max(0, compared) });
  const own = waterfall(linked.model.prior, bars);
  const others = linked.scores[at]! - own.score;
  if (Math.abs(others) < 1e-9) return own;
  const level = others > 0 ? 'agree' : 'disagree';
  return waterfall(linked.model.prior, [
    ...bars,
    { label: 'other records of both groups', level, weight: others },
  ]);
}

interface Compared {
  readonly pairs: ComparedPairs;
  readonly k: number;
}

function explainCompared(plan: FieldPlan, model: LinkageModel, { pairs, k }: Compared): Contribution[] {
  const bars = plan.fields.flatMap((_, f) => explainField(plan, model, { pairs, k, f }));
  plan.swaps.forEach((swap, s) => {
    if (pairs.swapped[s]![k] !== 1) return;
    const label = `${plan.fields[swap.first]!.name} ↔ ${plan.fields[swap.second]!.name}`;
    bars.push({ label, level: 'read crosswise', weight: model.swapWeights[s]! });
  });
  if (pairs.vetoed[k] === 1) {
    bars.push({ label: 'household', level: 'shared, but another person', weight: HOUSEHOLD_VETO });
  }
  return bars;
}

/** Word by word: its bars add up to the bits of the pair above two names that share nothing. */
function explainName(column: string, left: string, right: string): Contribution[] {
  const { contributions } = compareNames(left, right);
  return contributions.map((bar) => ({ ...bar, label: `${column}: ${bar.label}` }));
}

function explainField(plan: FieldPlan, model: LinkageModel, at: Compared & { f: number }): Contribution[] {
  const { pairs, k, f } = at;
  const field = plan.fields[f]!;
  const level = pairs.levels[f]![k]!;
  const left = field.values[field.left[pairs.left[k]!]!]!;
  const right = field.values[field.right[pairs.right[k]!]!]!;
  if (level === MISSING) return [{ label: field.name, level: 'no value', weight: 0, left, right }];
  if (field.kind === 'full-name') return explainName(field.name, left, right);
  const name = comparisonOfKind(field.kind).levels[level]!;
  const rarity = rarityOf(field, model.fields[f]!, at);
  const bars = [{ label: field.name, level: name, weight: model.fields[f]!.weights[level]!, left, right }];
  if (rarity === 0) return bars;
  return [
    ...bars,
    { label: `${field.name}: how common`, level: rarity > 0 ? 'rare' : 'common', weight: rarity },
  ];
}
