import type { ComparedPairs } from '../compare/compare-pairs.js';
import type { Field } from '../fields/field-kind.js';
import { scorePairs } from '../score/score-pairs.js';
import { weightOfProbability } from '../weights/match-weight.js';
import { allPairs, fieldModel, firstM, type Tables, unseenValues } from './first-guess.js';
import type { FieldModel, LinkageModel } from './model.js';
import { plausiblePairs, type Sample } from './plausible-pairs.js';
import { expectPairs } from './refit-structures.js';

export interface EstimateInput extends Tables {
  readonly pairs: ComparedPairs;
  /** From `firstGuess`. */
  readonly guess: LinkageModel;
}

const MOST_ROUNDS = 20;
const SETTLED = 1e-4;
/** The first guess counts as this many pairs, so that a level that no pair has reached weighs little. */
const PRIOR_PAIRS = 5;

/**
 * Learns m, u and the prior without labels, by expectation–maximisation over the candidate pairs within the space
 * of all pairs: a pair that no block brought together counts as certainly different.
 *
 * @see Dempster, Laird & Rubin (1977); Winkler (1988), Using the EM algorithm for weight computation in the
 * Fellegi–Sunter model of record linkage, ASA.
 */
export function estimateModel(input: EstimateInput): LinkageModel {
  let model = input.guess;
  const alone = { ...model, lookalikes: [] };
  const sample = plausiblePairs(input.pairs, scorePairs(input.fields, alone, input.pairs));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = refit({ ...input, ...sample }, model);
    const moved = Math.abs(next.prior - model.prior);
    model = next;
    if (round > 3 && moved < SETTLED) break;
  }
  return model;
}

function refit(input: EstimateInput & Sample, model: LinkageModel): LinkageModel {
  const all = allPairs(input);
  const { matches, moves, lookalikes, moved } = expectPairs({ ...input, model, allPairs: all });
  const mass = input.standsFor * matches.reduce((sum, p) => sum + p, 0);
  const lambda = Math.min(0.5, Math.max(mass, 1) / all);
  const settled = matches.map((p, k) => p - moves[k]!);
  const fields = input.fields.map((field, f) => {
    const posterior = model.moved?.fields.includes(f) ? settled : matches;
    return refitField(input, { field, f, posterior, lambda });
  });
  const swapWeights = Float64Array.from(input.pairs.swapped, (swapped) => {
    let sum = 0;
    for (let k = 0; k < swapped.length; k++) if (swapped[k] === 1) sum += matches[k]! * input.standsFor;
    return Math.log2(Math.min(0.5, (sum + 0.5) / (mass + 50))) - 1;
  });
  return { fields, swapWeights, prior: weightOfProbability(lambda), lookalikes, moved };
}

interface Refit {
  readonly field: Field;
  readonly f: number;
  readonly posterior: Float64Array;
  readonly lambda: number;
}

function refitField(
  { pairs, random, standsFor }: EstimateInput & Sample,
  { field, f, posterior, lambda }: Refit,
): FieldModel {
  const levels = pairs.levels[f]!;
  const m = firstM(field).map((share) => share * PRIOR_PAIRS);
  const agreed = new Float64Array(field.counts.length);
  let mass = PRIOR_PAIRS;
  for (let k = 0; k < levels.length; k++) {
    const level = levels[k]!;
    if (level >= m.length) continue;
    const p = posterior[k]! * standsFor;
    m[level]! += p;
    mass += p;
    if (level === 0) agreed[field.left[pairs.left[k]!]!]! += p;
  }
  for (let level = 0; level < m.length; level++) m[level]! /= mass;
  const total = Math.max(2, entityCount(field.filled, mass)) + unseenValues(field);
  const entities = agreed;
  const shares = new Float64Array(agreed.length);
  for (let code = 0; code < agreed.length; code++) {
    const count = entityCount(field.counts[code]!, agreed[code]!);
    entities[code] = count;
    shares[code] = Math.max(1, count) / total;
  }
  return fieldModel(field, {
    m,
    random: random[f]!,
    lambda,
    shares,
    equal: equalShareOfEntities(entities, total),
  });
}

/** Probability that two different entities bear the same value. */
function equalShareOfEntities(entities: Float64Array, total: number): number {
  let sum = 0;
  for (let code = 1; code < entities.length; code++) {
    sum += entities[code]! * Math.max(0, entities[code]! - 1);
  }
  return Math.max(sum, 1) / Math.max(1, total * (total - 1));
}

/** Records to entities: with e equal groups, c records make c(c/e − 1)/2 pairs of one entity. */
function entityCount(records: number, pairsOfOne: number): number {
  return records === 0 ? 0 : (records * records) / (records + 2 * pairsOfOne);
}
