import type { Lexicon } from '../names/lexicon.js';
import { organisationProfile, organisationTerms } from '../register/organisation-profile.js';
import { personProfile } from '../register/person-profile.js';
import { personTerms } from '../register/person-terms.js';
import { type Shares, sharesFrom } from '../register/shares.js';
import type { SignalShape } from './signal-shape.js';
import { wordLinks } from './text-information.js';

/**
 * How many other signals than the two compared have a word, a word pair or a fact: what only those two have is rare,
 * and not half as rare because both have it.
 */
export interface SignalShares {
  /** Signals that the counts stand for, and at least `LEAST_SIGNALS`. */
  readonly total: number;
  word(hash: number): number;
  /** Of two telling words in a row, by the hash of the two (text-information.ts). */
  link(hash: number): number;
  fact(fact: string): number;
  /** Of a person or company, by subject-of.ts. */
  subject(hash: number): number;
}

const THE_TWO = 2;
/** A house of ten signals knows too little to call a word of three of them common. */
const LEAST_SIGNALS = 500;

/**
 * Frequencies of words, word pairs and facts in a list of signals.
 * @param total how many signals the list stands for, when it is a sample of more
 */
export function signalShares(shapes: readonly SignalShape[], total = shapes.length): SignalShares {
  const [words, links, subjects, facts] = [
    new Map<number, number>(),
    new Map<number, number>(),
    new Map<number, number>(),
    new Map<string, number>(),
  ];
  for (const shape of shapes) {
    for (const word of new Set(shape.text)) count(words, word);
    for (const link of wordLinks(shape)) count(links, link.hash);
    for (const fact of shape.facts) count(facts, fact);
    for (const subject of shape.subjects) count(subjects, subject);
  }
  const each = total / Math.max(1, shapes.length);
  const others = (seen = 0) => each * Math.max(0, seen - THE_TWO);
  return {
    total: Math.max(total, LEAST_SIGNALS),
    word: (hash) => others(words.get(hash)),
    link: (hash) => others(links.get(hash)),
    fact: (fact) => others(facts.get(fact)),
    subject: (hash) => others(subjects.get(hash)),
  };
}

/** Frequencies of the names of persons in a list of signals, as the matcher asks them. */
export function nameShares(lexicon: Lexicon, shapes: readonly SignalShape[]): Shares {
  const counts = new Map<string, number>();
  let total = 0;
  for (const shape of shapes)
    for (const person of shape.persons) {
      total += 1;
      for (const term of personTerms(personProfile(lexicon, person))) count(counts, term);
    }
  return sharesFrom({ total, terms: counts, hubs: new Set() });
}

/** Frequencies of the words of company names in a list of signals. */
export function companyShares(lexicon: Lexicon, shapes: readonly SignalShape[]): Shares {
  const counts = new Map<string, number>();
  let total = 0;
  for (const shape of shapes)
    for (const each of shape.organisations) {
      total += 1;
      for (const term of organisationTerms(organisationProfile(lexicon, each))) count(counts, term);
    }
  return sharesFrom({ total, terms: counts, hubs: new Set() });
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
