import { hashText, joinHash } from '../names/hash.js';
import type { Lexicon } from '../names/lexicon.js';
import { organisationKeys, organisationProfile } from '../register/organisation-profile.js';
import { nameWords, personKeys } from '../register/person-keys.js';
import { personProfile } from '../register/person-profile.js';
import type { SignalShape } from './signal-shape.js';

/** Minima kept of the words: two texts that share a third of their words share one of twelve minima nearly always. */
const MINIMA = 12;
const FACT = 31;
/** Keys by what they are of; a name is not found by a word of the same letters. */
const [MINIMUM, NAME, PROPER, PAIR] = [1000, 41, 42, 43];
/** Marks of one signal that are paired: more are a list of people, and no report of one event. */
const MARKS = 12;
/** Days. A name or word that is too common for a key of its own is none within six weeks. */
const WINDOW = 44;

/** Signals that share no mark may still tell one event in like words, and the other way about. */
export interface SignalKeys {
  /** Of facts, names and figures. */
  readonly marks: readonly number[];
  /** Of what the text says. */
  readonly words: readonly number[];
}

/**
 * Keys under which signals that may report the same meet: their facts, their names (Fellegi & Sunter's blocking),
 * and minima of their words under twelve orders (Broder 1997). Single names and minima are also kept per window of
 * six weeks, with a second row of windows half a window on, so that reports three weeks apart share one.
 */
export function signalKeys(lexicon: Lexicon, shape: SignalShape): SignalKeys {
  const keys = new Set(shape.facts.map((fact) => hashText(fact, FACT)));
  const add = (found: readonly number[]) => {
    for (const each of found) keys.add(each);
  };
  const often: number[] = shape.proper.map((word) => joinHash(PROPER, word));
  for (const person of [...shape.persons, ...shape.written]) {
    const profile = personProfile(lexicon, person);
    add(personKeys(profile));
    for (const word of nameWords(profile)) often.push(joinHash(NAME, word.hash));
  }
  for (const each of shape.organisations) {
    const profile = organisationProfile(lexicon, each);
    add(organisationKeys(profile));
    for (const word of profile.name.words) often.push(joinHash(NAME, word.hash));
  }
  add(pairsOfMarks(shape));
  for (const each of often) add(inWindows(each, shape.day));
  const minima = minimaOf(shape);
  return { marks: [...keys], words: [...minima, ...minima.flatMap((each) => inWindows(each, shape.day))] };
}

/** Names, figures and facts two by two: each may be common, two of them together hardly are. */
function pairsOfMarks(shape: SignalShape): number[] {
  const facts = shape.facts.map((fact) => hashText(fact, FACT));
  const marks = [...shape.proper.map((word) => joinHash(PROPER, word)), ...facts]
    .sort((a, b) => a - b)
    .slice(0, MARKS);
  const keys: number[] = [];
  for (const [at, a] of marks.entries())
    for (const b of marks.slice(at + 1)) keys.push(joinHash(joinHash(PAIR, a), b));
  return keys;
}

function inWindows(key: number, day: number): number[] {
  const half = Math.floor(day / (WINDOW / 2));
  return [joinHash(key, half), joinHash(key, half + 1)];
}

function minimaOf(shape: SignalShape): number[] {
  const named = new Set(shape.named);
  const words = shape.text.filter((word) => !named.has(word));
  const minima: number[] = [];
  for (let order = 1; order <= MINIMA && words.length > 0; order += 1) {
    let least = Number.MAX_SAFE_INTEGER;
    for (const word of words) least = Math.min(least, joinHash(order, word) >>> 0);
    minima.push(joinHash(MINIMUM + order, least | 0));
  }
  return minima;
}
