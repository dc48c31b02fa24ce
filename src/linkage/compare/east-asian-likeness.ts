import type { NameToken } from '../names/name-token.js';
import { spellingCost } from '../names/spelling-cost.js';
import { likenessOfInitials } from './initial-likeness.js';
import { DIFFERS, EQUAL, type Likeness, SAME_NAME, SAME_SYSTEM } from './likeness.js';
import { likenessOfNames } from './name-likeness.js';
import { likenessOfSlip, SYLLABLE_SLIPS } from './slip-likeness.js';

const A_SLIP: Likeness = { meeting: 'a slip', kept: 0.7 };
/** A letter doubled, or an h that is not heard. */
const SILENT = 0.45;
const ONE_LETTER = 1.1;
const TWO_SYLLABLES = 6;

/** How two words of names that are Chinese or Korean are alike: there a letter more is another name. */
export function likenessOfEastAsian(a: NameToken, b: NameToken): Likeness {
  if (a.form === b.form) return EQUAL;
  if (a.form.length === 1 || b.form.length === 1) return likenessOfInitials(a.form, b.form);
  if (a.asian !== undefined && a.asian === b.asian) return SAME_SYSTEM;
  if (a.heads.some((head) => b.heads.includes(head))) return SAME_NAME;
  if (a.asian === undefined || b.asian === undefined) return likenessOfNames(a, b);
  return likenessOfSyllables(a, b);
}

/** Only in a name of two syllables is a slip likelier than another name. */
function likenessOfSyllables(a: NameToken, b: NameToken): Likeness {
  const [left, right] = [a.form, b.form];
  if (left.length !== right.length && spellingCost(left, right, SILENT) <= SILENT) return A_SLIP;
  if (Math.min(left.length, right.length) < TWO_SYLLABLES) return likenessOfSlip(a, b, SYLLABLE_SLIPS);
  return spellingCost(left, right, ONE_LETTER) > ONE_LETTER ? DIFFERS : A_SLIP;
}

/** Two names in characters: each character is a name of its own, whatever it sounds like. */
export function likenessOfCharacters(a: NameToken, b: NameToken): Likeness {
  return a.form === b.form ? EQUAL : DIFFERS;
}
