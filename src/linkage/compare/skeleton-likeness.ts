import { type NameToken, skeletonOf } from '../names/name-token.js';
import { soundClass } from '../names/sound-class.js';
import { spellingCost } from '../names/spelling-cost.js';
import { DIFFERS, EQUAL, type Likeness, SAME_SYSTEM, spelling } from './likeness.js';

const ONE_CONSONANT = spelling(0.6);
const STEEP = 1.3;
const LEAST = 0.5;

/** How two words are alike of which one is written without vowels (Arabic, Hebrew): only consonants can be compared. */
export function likenessOfSkeletons(a: NameToken, b: NameToken): Likeness {
  if (a.form === b.form) return EQUAL;
  if (a.kind === 'number' || b.kind === 'number') return DIFFERS;
  const straight = likenessOfConsonants(a.skeleton, b.skeleton);
  if (straight === SAME_SYSTEM || !/.[wv]/.test(a.form + b.form)) return straight;
  const read = likenessOfConsonants(skeletonWithoutW(a.form), skeletonWithoutW(b.form));
  return read.kept > straight.kept ? read : straight;
}

function likenessOfConsonants(a: string, b: string): Likeness {
  if (a === b && a !== '') return a.length > 1 ? SAME_SYSTEM : ONE_CONSONANT;
  const longest = Math.max(a.length, b.length);
  if (longest < 3) return DIFFERS;
  const kept = 1 - (STEEP * spellingCost(a, b)) / (longest - 0.5);
  return kept < LEAST ? DIFFERS : { meeting: 'much alike', kept };
}

/** waw and vav stand for a vowel as often as for a consonant. */
function skeletonWithoutW(form: string): string {
  return skeletonOf(soundClass(form.slice(0, 1) + form.slice(1).replace(/[wv]/g, '')));
}
