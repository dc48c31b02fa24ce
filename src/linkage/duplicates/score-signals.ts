import type { Lexicon } from '../names/lexicon.js';
import { organisationProfile } from '../register/organisation-profile.js';
import { personProfile } from '../register/person-profile.js';
import { scoreOrganisation } from '../register/score-organisation.js';
import { scorePerson } from '../register/score-person.js';
import type { Shares } from '../register/shares.js';
import type { SignalShape } from './signal-shape.js';

/** How rare words and facts are among the signals compared: share of signals, 0..1. */
export interface SignalShares {
  readonly total: number;
  word(hash: number): number;
  fact(fact: string): number;
}

/** One pair of signals: how likely they report one event, and by what. `weight` is `prior` plus the parts. */
export interface SignalPairScore {
  readonly weight: number;
  /** 0 to 1. */
  readonly score: number;
  readonly prior: number;
  readonly parts: Readonly<Record<'text' | 'time' | 'about', number>>;
  readonly sharedFacts: readonly string[];
  /** Part of the shorter text's words that both have, rare words counting most; 0 to 1. */
  readonly overlap: number;
}

export interface SignalScoring {
  readonly lexicon: Lexicon;
  readonly names: Shares;
  readonly signals: SignalShares;
}

/** Signals that repeat an earlier one, before anything is compared. */
const REPEATED = 0.3;
const LEAST_SIGNALS = 500;
/**
 * That two signals are about one person, address or company never says more than this (bits, prior included): a
 * person is reported for several things, so what was reported and when has to decide.
 */
const ABOUT_ONE = -2;
const MOST_TEXT = 16;
const OTHER_PERSONS = -5;

/** Weighs two signals. Symmetric. */
export function scoreSignals(a: SignalShape, b: SignalShape, scoring: SignalScoring): SignalPairScore {
  const text = compareWords(a.words, b.words, scoring.signals);
  const sharedFacts = a.facts.filter((fact) => b.facts.includes(fact));
  const prior = Math.log2(REPEATED / Math.max(scoring.signals.total, LEAST_SIGNALS));
  const parts = {
    text: text.weight,
    time: timeWeight(Math.abs(a.day - b.day)),
    about: Math.min(ABOUT_ONE - prior, aboutWeight(a, b, scoring, sharedFacts)),
  };
  const weight = prior + parts.text + parts.time + parts.about;
  return { weight, score: 1 / (1 + 2 ** -weight), prior, parts, sharedFacts, overlap: text.overlap };
}

/** Words in common, each weighing what its rarity is worth, against the words that only one has. */
function compareWords(a: readonly number[], b: readonly number[], shares: SignalShares) {
  let [common, onlyA, onlyB] = [0, 0, 0];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [x, y] = [a[i] ?? Number.MAX_SAFE_INTEGER, b[j] ?? Number.MAX_SAFE_INTEGER];
    if (x === y) common += rarity(shares.word(x));
    else if (x < y) onlyA += rarity(shares.word(x));
    else onlyB += rarity(shares.word(y));
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  const least = common + Math.min(onlyA, onlyB);
  const overlap = least === 0 ? 0 : common / least;
  const alike = common === 0 ? 0 : common / (common + (onlyA + onlyB) / 2);
  // Common words make every pair alike a little; that much says nothing.
  return { overlap, weight: Math.min(MOST_TEXT, 14 * alike - 2) };
}

/** Squared, so that ten ordinary words do not make up for one rare one. */
function rarity(share: number): number {
  const bits = -Math.log2(Math.max(share, 1e-5));
  return bits * bits;
}

function factsWeight(shared: readonly string[], shares: SignalShares): number {
  let best = 0;
  let more = 0;
  for (const fact of shared) {
    const bits = Math.min(12, -Math.log2(Math.max(shares.fact(fact), 1e-5)) - 1);
    more += Math.min(best, bits) / 3;
    best = Math.max(best, bits);
  }
  return best + more;
}

function timeWeight(days: number): number {
  if (days <= 14) return 4;
  if (days <= 45) return 0;
  return days <= 120 ? -3 : -5;
}

/** The best of persons, companies and facts; the others say much of the same, so they add a little. */
function aboutWeight(
  a: SignalShape,
  b: SignalShape,
  scoring: SignalScoring,
  sharedFacts: readonly string[],
): number {
  const persons = personsWeight(a, b, scoring);
  const facts = factsWeight(sharedFacts, scoring.signals);
  const organisations = organisationsWeight(a, b, scoring);
  const best = Math.max(persons, facts, organisations);
  if (best <= 0) return persons;
  return best + (Math.max(persons, 0) + facts + organisations - best) / 3 + Math.min(persons, 0);
}

function personsWeight(a: SignalShape, b: SignalShape, { lexicon, names }: SignalScoring): number {
  if (a.persons.length === 0 || b.persons.length === 0) return 0;
  const theirs = b.persons.map((person) => personProfile(lexicon, person));
  let best = Number.NEGATIVE_INFINITY;
  for (const person of a.persons) {
    const mine = personProfile(lexicon, person);
    for (const other of theirs) {
      const { weight, prior } = scorePerson(mine, other, names);
      best = Math.max(best, weight - prior);
    }
  }
  if (best < 3) return OTHER_PERSONS;
  return best * 0.8;
}

function organisationsWeight(a: SignalShape, b: SignalShape, { lexicon, names }: SignalScoring): number {
  let best = 0;
  for (const each of a.organisations) {
    const mine = organisationProfile(lexicon, each);
    for (const other of b.organisations) {
      const { weight, prior } = scoreOrganisation(mine, organisationProfile(lexicon, other), names);
      best = Math.max(best, weight - prior);
    }
  }
  return best * 0.6;
}
