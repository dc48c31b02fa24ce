import type { ComparedPairs, Swap } from '../compare/compare-pairs.js';
import { comparisonOfKind } from '../compare/comparison-of-kind.js';
import type { Field } from '../fields/field-kind.js';
import { scorePairs } from '../score/score-pairs.js';
import { levelWeight, probabilityOfWeight, weightOfProbability } from '../weights/match-weight.js';
import type { FieldModel, LinkageModel } from './model.js';
import { plausiblePairs, type Sample } from './plausible-pairs.js';

export interface EstimateInput {
  readonly fields: readonly Field[];
  readonly swaps: readonly Swap[];
  readonly pairs: ComparedPairs;
  /** From `randomLevels`. */
  readonly random: readonly Float64Array[];
}

const MOST_ROUNDS = 20;
const SETTLED = 1e-4;

/**
 * Learns m, u and the prior without labels, by expectation–maximisation over the candidate pairs within the space
 * of all pairs: a pair that no block brought together counts as certainly different.
 *
 * @see Dempster, Laird & Rubin (1977); Winkler (1988), Using the EM algorithm for weight computation in the
 * Fellegi–Sunter model of record linkage, ASA.
 */
export function estimateModel(input: EstimateInput): LinkageModel {
  let model = firstGuess(input);
  const sample = plausiblePairs(input.pairs, scorePairs(input.fields, model, input.pairs));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const scores = scorePairs(input.fields, model, sample.pairs);
    const next = refit({ ...input, ...sample }, scores);
    const moved = Math.abs(next.prior - model.prior);
    model = next;
    if (round > 3 && moved < SETTLED) break;
  }
  return model;
}

function allPairs({ fields }: EstimateInput): number {
  const [n, m] = [fields[0]!.left.length, fields[0]!.right.length];
  return fields[0]!.left === fields[0]!.right ? (n * (n - 1)) / 2 : n * m;
}

function firstGuess(input: EstimateInput): LinkageModel {
  const records = input.fields[0]!.left.length;
  const lambda = Math.min(0.1, records / 2 / allPairs(input));
  const fields = input.fields.map((field, f) => {
    const size = comparisonOfKind(field.kind).levels.length;
    const m = new Float64Array(size).fill(0.18 / Math.max(1, size - 2));
    m[0] = 0.75;
    m[size - 1] = 0.07;
    const entities = Float64Array.from(field.counts);
    return fieldModel({
      isWords: field.kind === 'words',
      m,
      random: input.random[f]!,
      lambda,
      entities,
      total: field.filled,
    });
  });
  return {
    fields,
    swapWeights: new Float64Array(input.swaps.length).fill(-6),
    prior: weightOfProbability(lambda),
  };
}

interface FieldEvidence {
  /** Compared word by word: the rarity comes with each pair. */
  readonly isWords: boolean;
  readonly m: Float64Array;
  readonly random: Float64Array;
  readonly lambda: number;
  /** Estimated number of entities per value code. */
  readonly entities: Float64Array;
  readonly total: number;
}

function fieldModel({ isWords, m, random, lambda, entities, total }: FieldEvidence): FieldModel {
  if (isWords) {
    const weights = m.map((share, level) => levelWeight(share, random[level]!));
    return { m, u: random, weights, rarity: new Float64Array(0) };
  }
  const u = random.map((share, level) => Math.max(share / 20, (share - lambda * m[level]!) / (1 - lambda)));
  u[0] = equalShareOfEntities(entities, total);
  const weights = m.map((share, level) => levelWeight(share, u[level]!));
  const rarity = entities.map((count) => Math.log2(u[0]! / (Math.max(1, count) / total)));
  rarity[0] = 0;
  return { m, u, weights, rarity };
}

/** Probability that two different entities bear the same value. */
function equalShareOfEntities(entities: Float64Array, total: number): number {
  let sum = 0;
  for (let code = 1; code < entities.length; code++)
    sum += entities[code]! * Math.max(0, entities[code]! - 1);
  return Math.max(sum, 1) / Math.max(1, total * (total - 1));
}

function refit(input: EstimateInput & Sample, scores: Float64Array): LinkageModel {
  const posterior = scores.map(probabilityOfWeight);
  const matches = input.standsFor * posterior.reduce((sum, p) => sum + p, 0);
  const lambda = Math.min(0.5, Math.max(matches, 1) / allPairs(input));
  const fields = input.fields.map((field, f) => refitField(input, { field, f, posterior, lambda }));
  const swapWeights = Float64Array.from(input.pairs.swapped, (swapped) => {
    let mass = 0;
    for (let k = 0; k < swapped.length; k++) if (swapped[k] === 1) mass += posterior[k]! * input.standsFor;
    return Math.log2(Math.min(0.5, (mass + 0.5) / (matches + 50))) - 1;
  });
  return { fields, swapWeights, prior: weightOfProbability(lambda) };
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
  const size = comparisonOfKind(field.kind).levels.length;
  const m = new Float64Array(size).fill(0.5);
  const agreed = new Float64Array(field.counts.length);
  let mass = 0.5 * size;
  for (let k = 0; k < levels.length; k++) {
    const level = levels[k]!;
    if (level >= size) continue;
    const p = posterior[k]! * standsFor;
    m[level]! += p;
    mass += p;
    if (level === 0) {
      agreed[field.left[pairs.left[k]!]!]! += p;
    }
  }
  for (let level = 0; level < size; level++) m[level]! /= mass;
  const entities = agreed.map((pairsOfOne, code) => entityCount(field.counts[code]!, pairsOfOne));
  const total = Math.max(2, entityCount(field.filled, mass));
  return fieldModel({ isWords: field.kind === 'words', m, random: random[f]!, lambda, entities, total });
}

/** Records to entities: with e equal groups, c records make c(c/e − 1)/2 pairs of one entity. */
function entityCount(records: number, pairsOfOne: number): number {
  return records === 0 ? 0 : (records * records) / (records + 2 * pairsOfOne);
}
