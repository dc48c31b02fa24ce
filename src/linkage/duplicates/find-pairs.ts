import type { Lexicon } from '../names/lexicon.js';
import { personProfile } from '../register/person-profile.js';
import { personTerms } from '../register/person-terms.js';
import { type Shares, sharesFrom } from '../register/shares.js';
import { type SignalShares, scoreSignals } from './score-signals.js';
import { signalKeys } from './signal-keys.js';
import type { SignalShape } from './signal-shape.js';

/** Two signals of a list that may report the same, by their places in it. */
export interface SignalPair {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
  /** 0 to 1. */
  readonly score: number;
  readonly sharedFacts: readonly string[];
  readonly overlap: number;
}

/** A key that more signals have than this joins by accident. */
const LONGEST_LIST = 80;
const LEAST_SCORE = 0.02;

/** All pairs of a list of signals that may report the same event, best first. Frequencies are those of the list. */
export function findSignalPairs(lexicon: Lexicon, shapes: readonly SignalShape[]): SignalPair[] {
  const scoring = { lexicon, names: nameShares(lexicon, shapes), signals: signalShares(shapes) };
  const found: SignalPair[] = [];
  for (const [a, others] of partners(lexicon, shapes)) {
    const left = shapes[a];
    for (const b of others) {
      const right = shapes[b];
      if (!left || !right) continue;
      const { weight, score, sharedFacts, overlap } = scoreSignals(left, right, scoring);
      if (score >= LEAST_SCORE) found.push({ a, b, weight, score, sharedFacts, overlap });
    }
  }
  return found.sort((x, y) => y.weight - x.weight);
}

/** Earlier place to the later ones that meet it in a key that is not too common. */
function partners(
  lexicon: Lexicon,
  shapes: readonly SignalShape[],
): ReadonlyMap<number, ReadonlySet<number>> {
  const lists = new Map<number, number[]>();
  for (const [place, shape] of shapes.entries())
    for (const key of signalKeys(lexicon, shape)) {
      const list = lists.get(key);
      if (list) list.push(place);
      else lists.set(key, [place]);
    }
  const pairs = new Map<number, Set<number>>();
  for (const list of lists.values()) {
    if (list.length > LONGEST_LIST) continue;
    for (let i = 0; i < list.length; i += 1)
      for (let j = i + 1; j < list.length; j += 1) addPair(pairs, list[i] ?? 0, list[j] ?? 0);
  }
  return pairs;
}

function addPair(pairs: Map<number, Set<number>>, a: number, b: number): void {
  const set = pairs.get(a);
  if (set) set.add(b);
  else pairs.set(a, new Set([b]));
}

/** Frequencies of names in a list of signals, as the matcher asks them. */
export function nameShares(lexicon: Lexicon, shapes: readonly SignalShape[]): Shares {
  const counts = new Map<string, number>();
  let total = 0;
  for (const shape of shapes)
    for (const person of shape.persons) {
      total += 1;
      for (const term of personTerms(personProfile(lexicon, person)))
        counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  return sharesFrom(total, counts);
}

/** Frequencies of words and facts in a list of signals. */
export function signalShares(shapes: readonly SignalShape[]): SignalShares {
  const words = new Map<number, number>();
  const facts = new Map<string, number>();
  for (const shape of shapes) {
    for (const word of shape.words) words.set(word, (words.get(word) ?? 0) + 1);
    for (const fact of shape.facts) facts.set(fact, (facts.get(fact) ?? 0) + 1);
  }
  const total = Math.max(shapes.length, 1);
  return {
    total: shapes.length,
    word: (hash) => ((words.get(hash) ?? 0) + 0.5) / (total + 100),
    fact: (fact) => ((facts.get(fact) ?? 0) + 0.5) / (total + 100),
  };
}
