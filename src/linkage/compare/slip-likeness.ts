import type { NameToken } from '../names/name-token.js';
import { bitCount } from './bit-count.js';
import { editDistance } from './edit-distance.js';
import { DIFFERS, type Likeness } from './likeness.js';

/** What a slip of the pen leaves of a word's evidence, by the number of letters that are wrong (Damerau). */
export interface SlipShares {
  readonly one: number;
  readonly two: number;
  /** Two wrong letters in a word of fewer than six. */
  readonly twoInShort: number;
}

/**
 * Fitted on invented slips: one or two letters at random in names of a public list, against names of which one word is
 * another name at least three letters away.
 */
export const SLIPS: SlipShares = { one: 0.8, two: 0.35, twoInShort: 0.25 };
/** Two names that are both known: another name, unless all else agrees. */
export const KNOWN_SLIPS: SlipShares = { one: 0.15, two: 0, twoInShort: 0 };
export const COMPANY_SLIPS: SlipShares = { one: 0.3, two: 0.1, twoInShort: 0 };
/** Syllables of Chinese and Korean: Min and Ming are two names. */
export const SYLLABLE_SLIPS: SlipShares = { one: 0.2, two: 0, twoInShort: 0 };

const SHORTEST = 3;
const SHORT = 6;
/** A letter is a third of the word. */
const IN_SHORTEST = 0.75;

/** Likeness by number of wrong letters alone; words of one or two letters have no slips, only other words. */
export function likenessOfSlip(a: NameToken, b: NameToken, shares: SlipShares): Likeness {
  const [left, right] = [a.form, b.form];
  const shortest = Math.min(left.length, right.length);
  if (shortest < SHORTEST || Math.abs(left.length - right.length) > 2) return DIFFERS;
  // A wrong letter is at most one that only the one word has, and one that only the other has.
  if (bitCount(a.letters ^ b.letters) > 4) return DIFFERS;
  const wrong = editDistance(left, right, 2);
  if (wrong > 2) return DIFFERS;
  const share = wrong === 1 ? shares.one : shortest >= SHORT ? shares.two : shares.twoInShort;
  const kept = shortest === SHORTEST ? share * IN_SHORTEST : share;
  return kept === 0 ? DIFFERS : { meeting: kept > 0.6 ? 'a slip' : 'much alike', kept };
}
