import { scoreOrganisation } from '../register/score-organisation.js';
import { scorePerson } from '../register/score-person.js';
import type { Shares } from '../register/shares.js';
import type { Mentioned, PreparedSignal } from './prepare-signal.js';
import type { SignalShares } from './signal-shares.js';

export interface AboutShares {
  readonly names: Shares;
  readonly companies: Shares;
  readonly signals: SignalShares;
}

/** Whether two signals are about the same, in bits by kind. */
export interface ComparedAbout {
  readonly persons: number;
  readonly organisations: number;
  readonly facts: number;
  /** The bits that the one person or company that both have would give by itself. */
  readonly oneThing: number;
  readonly sharedFacts: readonly string[];
}

/** Two tellers of one event name other people this often, and other companies (a trade name, a hirer). */
const OTHER_PERSONS = 0.012;
const OTHER_ORGANISATIONS = 0.1;
const MOST_OF_ONE = 30;
/** Bits of two names without a sound in common; comparing them letter by letter would say no less. */
const NOTHING_IN_COMMON = -10;
const NONE: readonly number[] = [];
const MOST_OF_A_FACT = 13;
/** A name in a text is one word of a name, and may be anybody's: the first bits say nothing. */
const NAME_IN_TEXT = 0.8;
const ANYBODY = 2.5;
const MOST_OF_A_NAME = 12;
/** A fact beside a person or company that agrees says some of the same: it may be theirs. */
const FACT_BESIDE = 0.6;

/** @param named bits of names and places that the one mentions and the other only has in its text */
export function compareAbout(
  a: PreparedSignal,
  b: PreparedSignal,
  { shares, named }: { readonly shares: AboutShares; readonly named: number },
): ComparedAbout {
  const persons = bestPairs(a.persons, b.persons, (x, y) => {
    const { weight, prior } = scorePerson(x, y, shares.names);
    return weight - prior;
  });
  const organisations = bestPairs(a.organisations, b.organisations, (x, y) => {
    const { weight, prior } = scoreOrganisation(x, y, shares.companies);
    return weight - prior;
  });
  const sharedFacts = a.shape.facts.filter((fact) => b.shape.facts.includes(fact));
  const agrees = Math.max(persons[0] ?? 0, organisations[0] ?? 0) > 6;
  const inText = Math.min(MOST_OF_A_NAME, Math.max(0, named * NAME_IN_TEXT - ANYBODY));
  const known = factBits(sharedFacts, shares.signals) + inText;
  const facts = known * (agrees ? FACT_BESIDE : 1);
  const who = togetherOr(OTHER_PERSONS, persons);
  const where = togetherOr(OTHER_ORGANISATIONS, organisations);
  return {
    persons: who.all,
    organisations: where.all,
    facts,
    oneThing: Math.max(who.best, where.best) + facts,
    sharedFacts,
  };
}

/** Bits of the best pairs, each of a list meeting one of the other, best first. */
function bestPairs<T>(
  ours: readonly Mentioned<T>[],
  theirs: readonly Mentioned<T>[],
  bitsOf: (a: T, b: T) => number,
): readonly number[] {
  const [a, b] = [ours[0], theirs[0]];
  if (!a || !b) return NONE;
  const bits = (x: Mentioned<T>, y: Mentioned<T>) =>
    shareTrace(x.traces, y.traces) ? bitsOf(x.profile, y.profile) : NOTHING_IN_COMMON;
  if (ours.length === 1 && theirs.length === 1) return [bits(a, b)];
  const met = ours.flatMap((x, i) => theirs.map((y, j) => ({ i, j, bits: bits(x, y) })));
  met.sort((x, y) => y.bits - x.bits);
  const [left, right] = [new Set<number>(), new Set<number>()];
  return met.flatMap(({ i, j, bits: each }) => {
    if (left.has(i) || right.has(j)) return [];
    left.add(i);
    right.add(j);
    return [each];
  });
}

function shareTrace(a: readonly number[], b: readonly number[]): boolean {
  for (const each of a) if (b.includes(each)) return true;
  return false;
}

/** The first pair counts either way, with the chance that both name others; further pairs count when they agree. */
function togetherOr(others: number, [first, ...more]: readonly number[]): { all: number; best: number } {
  if (first === undefined) return { all: 0, best: 0 };
  const best = Math.log2(others + (1 - others) * 2 ** Math.min(first, MOST_OF_ONE));
  const rest = more.reduce((sum, bits) => sum + Math.min(Math.max(0, bits - 2), MOST_OF_ONE), 0);
  return { all: best + rest, best };
}

/** The rarest shared fact counts in full, the others for a third: a house has one postcode and one telephone. */
function factBits(shared: readonly string[], shares: SignalShares): number {
  const bits = shared
    .map((fact) => Math.log2((shares.total + 100) / (shares.fact(fact) + 0.5)) - 1)
    .map((each) => Math.min(MOST_OF_A_FACT, Math.max(0, each)))
    .sort((x, y) => y - x);
  return bits.reduce((sum, each, at) => sum + (at === 0 ? each : each / 3), 0);
}
