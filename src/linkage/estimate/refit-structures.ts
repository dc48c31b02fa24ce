import type { ComparedPairs } from '../compare/compare-pairs.js';
import { MISSING } from '../compare/comparison.js';
import type { Field, FieldRole } from '../fields/field-kind.js';
import { hasStructures, scorePairs } from '../score/score-pairs.js';
import { Structures } from '../score/structures.js';
import { probabilityOfWeight, weightOfProbability } from '../weights/match-weight.js';
import { type LikelyShares, likelyShares } from './likely-shares.js';
import type { LinkageModel, Lookalikes, Moved } from './model.js';

/** Fewer lookalikes than this share of the matches are matches with slips: a table that has any has many. */
const TOO_FEW = 0.1;
/** The first guess counts as this many pairs. */
const PRIOR_PAIRS = 20;
const MOST_SHARED = 0.99;
const MOVED_AT_FIRST = 0.1;
const MOST_MOVED = 0.5;
/** Below this share nobody moves, and each field of the address speaks for itself. */
const FEWEST_MOVED = 0.01;

const ADDRESS: ReadonlySet<FieldRole> = new Set(['street', 'house-number', 'postcode', 'city', 'region']);

/** The kinds of lookalikes there can be, each at first as frequent as matches. */
export function firstLookalikes(fields: readonly Field[], lambda: number): Lookalikes[] {
  const prior = weightOfProbability(lambda);
  return likelyShares(fields).map(({ kind, shared, parts }) => ({ kind, prior, shared, parts }));
}

/**
 * An address of one field needs no structure: that it differs counts once. Of each role the first field counts: what
 * follows may be an address of before.
 */
export function firstMoved(fields: readonly Field[]): Moved | undefined {
  const roles = fields.map(({ role, protectedAs }) => (protectedAs ? 'other' : role));
  const address = roles.flatMap((role, f) => (ADDRESS.has(role) && roles.indexOf(role) === f ? [f] : []));
  return address.length > 1 ? { share: MOVED_AT_FIRST, fields: address } : undefined;
}

/** Where a name is all there is beside the address, namesakes would pass for movers: the share is held. */
function mayLearnMoved(fields: readonly Field[]): boolean {
  return fields.some(
    ({ role }) => role === 'birth-date' || role === 'identifier' || role === 'phone' || role === 'email',
  );
}

export interface Evidence {
  readonly fields: readonly Field[];
  readonly pairs: ComparedPairs;
  /** Each pair stands for this many. */
  readonly standsFor: number;
  /** What is held now. */
  readonly model: LinkageModel;
  readonly allPairs: number;
}

export interface Expected {
  /** Probability of each pair that it is one entity, and that it is one which has moved. */
  readonly matches: Float64Array;
  readonly moves: Float64Array;
  /** How many pairs are alike for each reason, and what those share. */
  readonly lookalikes: readonly Lookalikes[];
  readonly moved: Moved | undefined;
}

/** What the model holds of every pair, and what the structures become when it is right. */
export function expectPairs({ fields, pairs, standsFor, model, allPairs }: Evidence): Expected {
  const matches = scorePairs(fields, { ...model, lookalikes: [], moved: undefined }, pairs);
  const moves = new Float64Array(matches.length);
  if (!hasStructures(model)) {
    return { matches: matches.map(probabilityOfWeight), moves, lookalikes: [], moved: undefined };
  }
  const structures = new Structures(fields, model);
  const tallies = likelyShares(fields)
    .filter(({ kind }) => model.lookalikes.some((known) => known.kind === kind))
    .map((first) => new Tally(first));
  const odds = new Float64Array(tallies.length);
  let [sum, asked, movedSum] = [0, PRIOR_PAIRS, PRIOR_PAIRS * MOVED_AT_FIRST];
  for (let k = 0; k < matches.length; k++) {
    structures.look(pairs, k);
    let total = 1;
    for (let c = 0; c < odds.length; c++) total += odds[c] = structures.lookalikeOdds(c);
    const p = probabilityOfWeight(matches[k]! + structures.movedBits() - Math.log2(total));
    matches[k] = p;
    for (let c = 0; c < odds.length; c++) {
      const mass = ((1 - p) * odds[c]! * standsFor) / total;
      if (mass > 1e-4) tallies[c]!.add(structures, { c, mass, pairs, k });
    }
    sum += p;
    const share = p > 1e-6 ? structures.movedShare() : undefined;
    if (share === undefined) continue;
    moves[k] = p * share;
    asked += p * standsFor;
    movedSum += p * share * standsFor;
  }
  const few = TOO_FEW * sum * standsFor;
  return {
    matches,
    moves,
    lookalikes: tallies.filter(({ mass }) => mass >= few).map((tally) => tally.done(allPairs)),
    moved: mayLearnMoved(fields) ? refitMoved(model.moved, movedSum / asked) : model.moved,
  };
}

function refitMoved(before: Moved | undefined, share: number): Moved | undefined {
  return before && share >= FEWEST_MOVED ? { ...before, share: Math.min(MOST_MOVED, share) } : undefined;
}

interface OfPair {
  readonly c: number;
  readonly mass: number;
  readonly pairs: ComparedPairs;
  readonly k: number;
}

/** Expected pairs of one kind of lookalikes, and how many of them share what. */
class Tally {
  mass = 0;
  readonly #same: Float64Array;
  readonly #part: Float64Array;
  readonly #seen: Float64Array;

  constructor(readonly first: LikelyShares) {
    this.#same = first.shared.map((share) => share * PRIOR_PAIRS);
    this.#part = first.parts.map((share) => share * PRIOR_PAIRS);
    this.#seen = new Float64Array(first.shared.length).fill(PRIOR_PAIRS);
  }

  add(structures: Structures, { c, mass, pairs, k }: OfPair): void {
    this.mass += mass;
    for (let f = 0; f < this.#seen.length; f++) {
      if (pairs.levels[f]![k] === MISSING) continue;
      this.#seen[f]! += mass;
      this.#same[f]! += mass * structures.sharedValue(c, f);
      if (this.first.parts[f]! > 0) this.#part[f]! += mass * structures.sharedPart(c, f);
    }
  }

  done(allPairs: number): Lookalikes {
    const { kind, shared, held, parts } = this.first;
    return {
      kind,
      prior: weightOfProbability(Math.min(0.5, this.mass / allPairs)),
      shared: shared.map((share, f) =>
        held[f] ? share : Math.min(MOST_SHARED, this.#same[f]! / this.#seen[f]!),
      ),
      parts: parts.map((share, f) => (share === 0 ? 0 : Math.min(0.9, this.#part[f]! / this.#seen[f]!))),
    };
  }
}
