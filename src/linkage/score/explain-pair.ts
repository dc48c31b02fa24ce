import { compareNames } from '../compare/compare-names.js';
import type { ComparedPairs } from '../compare/compare-pairs.js';
import { MISSING } from '../compare/comparison.js';
import { comparisonOfKind } from '../compare/comparison-of-kind.js';
import type { LinkageModel } from '../estimate/model.js';
import type { Field } from '../fields/field-kind.js';
import type { FieldPlan } from '../fields/plan-fields.js';
import type { LinkedPairs } from '../link-tables.js';
import { type Contribution, type Waterfall, waterfall } from '../weights/waterfall.js';
import { rarityOf } from './rarity.js';
import { hasStructures } from './score-pairs.js';
import { LOOKALIKE_LABEL, Structures } from './structures.js';

/**
 * Why a pair has the score it has: prior, one bar per field with its rarity beside it, crosswise reading, what
 * a shared household explains, and what the other records of both groups said. The bars add up to the score (error below 1e-6).
 *
 * @param at place of the pair in `linked`
 */
export function explainPair(plan: FieldPlan, linked: LinkedPairs, at: number): Waterfall {
  const compared = linked.compared[at]!;
  const own =
    compared >= 0 ? { pairs: linked.candidates, k: compared } : { pairs: compareAlone(linked, at), k: 0 };
  const bars = explainCompared(plan, linked.model, own);
  let others = linked.scores[at]! - linked.model.prior;
  for (const bar of bars) others -= bar.weight;
  if (Math.abs(others) >= 1e-9) {
    const level = others > 0 ? 'agree' : 'disagree';
    bars.push({ label: 'other records of both groups', level, weight: others });
  }
  return waterfall(linked.model.prior, bars);
}

function compareAlone({ left, right, comparer }: LinkedPairs, at: number): ComparedPairs {
  return comparer.compare({ left: left.subarray(at, at + 1), right: right.subarray(at, at + 1) });
}

interface Compared {
  readonly pairs: ComparedPairs;
  readonly k: number;
}

function explainCompared(plan: FieldPlan, model: LinkageModel, { pairs, k }: Compared): Contribution[] {
  const bars: Contribution[] = [];
  for (let f = 0; f < plan.fields.length; f++) addField(bars, plan.fields[f]!, model, { pairs, k, f });
  plan.swaps.forEach((swap, s) => {
    if (pairs.swapped[s]![k] !== 1) return;
    const label = `${plan.fields[swap.first]!.name} ↔ ${plan.fields[swap.second]!.name}`;
    bars.push({ label, level: 'read crosswise', weight: model.swapWeights[s]! });
  });
  if (hasStructures(model)) addStructures(bars, new Structures(plan.fields, model), { pairs, k });
  return bars;
}

function addStructures(bars: Contribution[], structures: Structures, { pairs, k }: Compared): void {
  const { prior, lookalikes } = structures.model;
  if (bars.reduce((total, { weight }) => total + weight, prior) < structures.floor) return;
  structures.look(pairs, k);
  const moved = structures.movedBits();
  if (moved !== 0) bars.push({ label: 'address', level: 'counted once: may have moved', weight: moved });
  let odds = 1;
  lookalikes.forEach(({ kind }, c) => {
    const more = odds + structures.lookalikeOdds(c);
    bars.push({ label: kind, level: LOOKALIKE_LABEL[kind], weight: Math.log2(odds) - Math.log2(more) });
    odds = more;
  });
}

/** Word by word: its bars add up to the bits of the pair above two names that share nothing. */
function explainName(column: string, left: string, right: string): Contribution[] {
  const { contributions } = compareNames(left, right);
  return contributions.map((bar) => ({ ...bar, label: `${column}: ${bar.label}` }));
}

interface At extends Compared {
  readonly f: number;
}

/** The bar of a field, and one beside it for how rare the value is that agrees. */
function addField(bars: Contribution[], field: Field, model: LinkageModel, at: At): void {
  const { pairs, k, f } = at;
  const label = field.name;
  const level = pairs.levels[f]![k]!;
  const left = field.values[field.left[pairs.left[k]!]!]!;
  const right = field.values[field.right[pairs.right[k]!]!]!;
  if (level === MISSING) {
    bars.push({ label, level: 'no value', weight: 0, left, right });
    return;
  }
  if (field.kind === 'full-name') {
    bars.push(...explainName(label, left, right));
    return;
  }
  const name = comparisonOfKind(field.kind).levels[level]!;
  bars.push({ label, level: name, weight: model.fields[f]!.weights[level]!, left, right });
  const rarity = rarityOf(field, model.fields[f]!, at);
  if (rarity === 0) return;
  bars.push({ label: `${label}: how common`, level: rarity > 0 ? 'rare' : 'common', weight: rarity });
}
