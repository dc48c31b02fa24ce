import type { ComparedPairs } from '../compare/compare-pairs.js';
import type { Field, FieldRole } from '../fields/field-kind.js';
import { HouseholdOdds } from '../score/household-odds.js';
import { probabilityOfWeight, weightOfProbability } from '../weights/match-weight.js';
import type { FieldModel, Household } from './model.js';

/** What two of one household hardly ever have in common. The share is held: to learn it would let matches in. */
const OWN: ReadonlySet<FieldRole> = new Set(['given-name', 'full-name', 'birth-date', 'identifier']);
const OWN_SHARE = 0.03;

/** Where learning starts for what a household shares; for a field about which nothing is known, in between. */
const SHARED_AT_FIRST: Partial<Record<FieldRole, number>> = {
  surname: 0.7,
  street: 0.9,
  'house-number': 0.9,
  postcode: 0.9,
  city: 0.9,
  region: 0.9,
  phone: 0.5,
};
const UNKNOWN_AT_FIRST = 0.3;
/** The first guess counts as this many pairs. */
const PRIOR_PAIRS = 20;
const MOST_SHARED = 0.99;
/** Fewer household pairs than this share of the matches are matches with slips: a table with households has many. */
const TOO_FEW = 0.03;

/** Undefined where no field tells two of one household apart. */
export function firstHousehold(fields: readonly Field[], lambda: number): Household | undefined {
  if (!fields.some(isOwn)) return undefined;
  return { prior: weightOfProbability(lambda), shared: Float64Array.from(fields, firstShare) };
}

function isOwn({ role }: Field): boolean {
  return OWN.has(role);
}

function firstShare(field: Field): number {
  return isOwn(field) ? OWN_SHARE : (SHARED_AT_FIRST[field.role] ?? UNKNOWN_AT_FIRST);
}

export interface HouseholdEvidence {
  readonly fields: readonly Field[];
  /** As they were when `scores` were made. */
  readonly models: readonly FieldModel[];
  readonly pairs: ComparedPairs;
  /** Each pair stands for this many. */
  readonly standsFor: number;
  readonly scores: Float64Array;
  /** Expected matches, and the number of all pairs there are. */
  readonly matches: number;
  readonly allPairs: number;
}

/** One round of learning: how many pairs are of one household without being one entity, and what those share. */
export function refitHousehold(before: Household, evidence: HouseholdEvidence): Household | undefined {
  const { fields, models, pairs, standsFor, scores, matches, allPairs } = evidence;
  const odds = new HouseholdOdds(fields, models, before);
  const first = fields.map(firstShare);
  const same = Float64Array.from(first, (share) => share * PRIOR_PAIRS);
  const seen = new Float64Array(fields.length).fill(PRIOR_PAIRS);
  let mass = 0;
  for (let k = 0; k < scores.length; k++) {
    const p = (1 - probabilityOfWeight(scores[k]!)) * probabilityOfWeight(odds.bits(pairs, k)) * standsFor;
    if (p < 1e-4) continue;
    mass += p;
    for (let f = 0; f < fields.length; f++) {
      if (pairs.levels[f]![k]! >= models[f]!.m.length) continue;
      seen[f]! += p;
      same[f]! += p * odds.sameValue(f, pairs, k);
    }
  }
  if (mass < TOO_FEW * matches) return undefined;
  const shared = same.map((sum, f) =>
    isOwn(fields[f]!) ? OWN_SHARE : Math.min(MOST_SHARED, sum / seen[f]!),
  );
  return { prior: weightOfProbability(Math.min(0.5, mass / allPairs)), shared };
}
