import type { NameToken } from '../names/name-token.js';
import { spellingCost } from '../names/spelling-cost.js';
import { bitCount } from './bit-count.js';
import { type Likeness, spelling } from './likeness.js';
import { likenessOfSlip, SLIPS } from './slip-likeness.js';

/** Less alike than this only counts as a slip, by the number of wrong letters. */
const LEAST = 0.5;
/** Below this many letters, one letter is a third of the name. */
const SHORT = 1.6;
const STEEP = 1.9;
const BY_PLAIN = 0.97;
const SAME_JAPANESE = spelling(0.92);
const SAME_PLAIN = spelling(0.93);

/** How two words are alike that no table knows: by habits of spelling, by sound, or as slips of the pen. */
export function likenessOfSpelling(a: NameToken, b: NameToken): Likeness {
  if (a.japanese !== undefined && a.japanese === b.japanese) return SAME_JAPANESE;
  if (a.plain === b.plain) return SAME_PLAIN;
  const kept = mayBeAlike(a, b) ? keptOfSpelling(a, b) : 0;
  if (kept < SLIPS.one) {
    const slip = likenessOfSlip(a, b, SLIPS);
    if (slip.kept >= kept) return slip;
  }
  if (a.sound === b.sound) return spelling(kept);
  return { meeting: kept > 0.6 ? 'a slip' : 'much alike', kept };
}

/**
 * How much of a word's evidence a difference in spelling leaves, from letters and from sound; for words that
 * `mayBeAlike`.
 *
 * @returns 0 for two words, up to 1 for one; never between 0 and 0.5
 */
function keptOfSpelling(a: NameToken, b: NameToken): number {
  let bySpelling = keptOfWords(a.form, b.form);
  const isPlain = a.plain === a.form && b.plain === b.form;
  if (!isPlain) bySpelling = Math.max(bySpelling, BY_PLAIN * keptOfWords(a.plain, b.plain));
  const bySound = a.sound === b.sound || !withoutCommonParts(a.form, b.form) ? keptOfSound(a, b) : 0;
  const kept = Math.max(bySpelling, bySound);
  return kept < LEAST ? 0 : kept;
}

/** Rejects most pairs for a few bit counts: too few letters in common, or too many other sounds for their length. */
function mayBeAlike(a: NameToken, b: NameToken): boolean {
  const longest = Math.max(a.form.length, b.form.length);
  const shortest = Math.min(a.form.length, b.form.length);
  if (shortest < 2 || longest - shortest > 6 || bitCount(a.letters & b.letters) < 2) return false;
  if (a.sound === b.sound) return true;
  // A sound for another is two that are not shared, a sound more is one.
  return bitCount(a.sounds ^ b.sounds) <= Math.max(2, (longest - 1) >> 1);
}

function keptOfWords(a: string, b: string): number {
  const whole = keptOfLetters(a, b);
  if (whole === 0) return 0;
  const stems = withoutCommonParts(a, b);
  if (!stems) return whole;
  const [stem, other] = stems;
  return stem.length < 3 || other.length < 3
    ? whole * 0.6
    : Math.min(whole, keptOfLetters(stem, other) + 0.1);
}

function keptOfLetters(a: string, b: string): number {
  const room = Math.max(a.length, b.length) - SHORT;
  if (room < 1) return 0;
  const most = ((1 - LEAST) * room) / STEEP;
  const cost = spellingCost(a, b, most);
  return cost > most ? 0 : 1 - (STEEP * cost) / room;
}

/** Endings and beginnings that thousands of names share say little: the rest decides. */
const ENDING =
  /(?:ovich|evich|ovish|evish|ovysh|shuk|shyk|kuist|ovych|yevych|ovna|evna|ivna|shvili|ashvili|adze|idze|enko|chuk|czyk|owski|ewski|inski|ovski|evski|oglu|zadeh|nejad|pour|opoulos|akis|idis|iadis|sson|sen|son|mann|man|berg|stein|feld|baum|strom|lund|quist|yan|ian|escu|ovic|evic|ic|ez|es|ullah|ddin|deen|allah)$/;
const BEGINNING = /^(?:abdel|gebre|tekle|wolde|welde|habte|tesfa)(?=[a-z]{3})/;

function withoutCommonParts(a: string, b: string): readonly [string, string] | undefined {
  const ending = ENDING.exec(a)?.[0];
  if (ending !== undefined && b.endsWith(ending))
    return [a.slice(0, -ending.length), b.slice(0, -ending.length)];
  const beginning = BEGINNING.exec(a)?.[0];
  if (beginning === undefined || !b.startsWith(beginning)) return undefined;
  return [a.slice(beginning.length), b.slice(beginning.length)];
}

const SAME_SOUND = 0.75;
const NEAR_SOUND = 0.55;

/** What equal sound is worth: much in a name of several consonants, nothing in a short one. */
function keptOfSound(a: NameToken, b: NameToken): number {
  if (a.sound === b.sound) {
    const consonants = a.sound.replace(/[a-zA]/g, '').length;
    return consonants >= 3 ? SAME_SOUND : 0;
  }
  if (Math.min(a.sound.length, b.sound.length) < 5 || a.sound[0] !== b.sound[0]) return 0;
  return spellingCost(a.sound.toLowerCase(), b.sound.toLowerCase(), 0.7) <= 0.7 ? NEAR_SOUND : 0;
}
