import { knownNames } from '../names/known-names.js';
import type { NameToken } from '../names/name-token.js';
import { spellingCost } from '../names/spelling-cost.js';
import { editDistance } from './edit-distance.js';
import { keptOfSpelling, mayBeAlike } from './spelling-likeness.js';

export type NameMeeting =
  | 'equal'
  | 'another spelling of the same name'
  | 'a slip'
  | 'much alike'
  | 'initial'
  | 'abbreviation'
  | 'differs';

/** How two words of a name meet. */
export interface Likeness {
  readonly meeting: NameMeeting;
  /** Share of the word's bits that speaks for one name, 0–1; 0.4 is as good as no evidence. */
  readonly kept: number;
}

const DIFFERS: Likeness = { meeting: 'differs', kept: 0 };
const EQUAL: Likeness = { meeting: 'equal', kept: 1 };
const INITIAL: Likeness = { meeting: 'initial', kept: 0.75 };
const ABBREVIATION: Likeness = { meeting: 'abbreviation', kept: 0.75 };
const spelling = (kept: number): Likeness => ({ meeting: 'another spelling of the same name', kept });
const SAME_NAME = spelling(0.94);
const SAME_SYSTEM = spelling(0.85);
const GENDERED = spelling(0.9);
const UNSURE_GENDER: Likeness = { meeting: 'much alike', kept: 0.5 };
/** Two known names a letter apart: two names, unless all else agrees and it is a slip. */
const KNOWN_APART: Likeness = { meeting: 'much alike', kept: 0.15 };
const A_LETTER_APART: Likeness = { meeting: 'much alike', kept: 0.2 };
const LIGHT_SLIP: Likeness = { meeting: 'a slip', kept: 0.6 };
const SHORTENED: Likeness = { meeting: 'abbreviation', kept: 0.45 };
const ONE_LETTER = 1.1;
/** Two letters swapped, one doubled, one vowel for another. */
const LIGHT = 0.7;

/** How two names of persons are alike: `left` and `right` in either order give the same. */
export function likenessOfNames(a: NameToken, b: NameToken): Likeness {
  if (a.form === b.form) return EQUAL;
  if (a.kind === 'number' || b.kind === 'number') return DIFFERS;
  if (a.form.length === 1 || b.form.length === 1) return likenessOfInitials(a.form, b.form);
  if (a.heads.length > 0 && b.heads.length > 0) {
    return likenessOfKnown(a, b);
  }
  const gendered = likenessOfGender(a.form, b.form);
  if (gendered) return gendered;
  const straight = likenessOfSpelling(a, b);
  if (straight.kept < SHORTENED.kept && isShortened(a, b)) return SHORTENED;
  if (!a.somali && !b.somali) return straight;
  const crossed = likenessOfReadings(a.somali ?? a, b.somali ?? b);
  return crossed.kept > straight.kept ? crossed : straight;
}

function likenessOfKnown(a: NameToken, b: NameToken): Likeness {
  if (a.heads.some((head) => b.heads.includes(head))) return SAME_NAME;
  if (endsAs(a.form, b.form, GIVEN_ENDINGS) || endsAs(a.form, b.form, KNOWN_ENDINGS)) return DIFFERS;
  return isOneLetterApart(a.form, b.form) ? KNOWN_APART : DIFFERS;
}

function isOneLetterApart(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 4 && editDistance(a, b, 1) === 1;
}

/** The same for two words of names that are Chinese or Korean: there a letter more is another name. */
export function likenessOfEastAsian(a: NameToken, b: NameToken): Likeness {
  if (a.form === b.form) return EQUAL;
  if (a.form.length === 1 || b.form.length === 1) return likenessOfInitials(a.form, b.form);
  if (a.asian !== undefined && a.asian === b.asian) return SAME_SYSTEM;
  if (a.heads.some((head) => b.heads.includes(head))) return SAME_NAME;
  if (a.asian === undefined || b.asian === undefined) return likenessOfNames(a, b);
  return slipInEastAsian(a.form, b.form);
}

/** Only in a name of two syllables is a slip likelier than another name. */
function slipInEastAsian(a: string, b: string): Likeness {
  if (Math.min(a.length, b.length) < 6) return DIFFERS;
  const cost = spellingCost(a, b, ONE_LETTER);
  return cost > ONE_LETTER ? DIFFERS : cost > LIGHT ? A_LETTER_APART : LIGHT_SLIP;
}

/** Two names in characters: each character is a name of its own, whatever it sounds like. */
export function likenessOfCharacters(a: NameToken, b: NameToken): Likeness {
  return a.form === b.form ? EQUAL : DIFFERS;
}

/** The same for two words of names of companies: abbreviations count, genders and call names do not. */
export function likenessOfCompanyWords(a: NameToken, b: NameToken): Likeness {
  if (a.form === b.form) return EQUAL;
  if (a.kind === 'number' || b.kind === 'number') return DIFFERS;
  if (a.form.length === 1 || b.form.length === 1) return DIFFERS;
  if (a.kind === 'class' && b.kind === 'class') return DIFFERS;
  if (isAbbreviation(a.form, b.form) || isAbbreviation(b.form, a.form)) return ABBREVIATION;
  if (a.heads.length > 0 && b.heads.length > 0) return likenessOfKnown(a, b);
  return likenessOfSpelling(a, b);
}

/** One of the two is written without vowels (Arabic, Hebrew): only consonants can be compared. */
export function likenessOfSkeletons(a: NameToken, b: NameToken): Likeness {
  if (a.form === b.form) return EQUAL;
  if (a.kind === 'number' || b.kind === 'number') return DIFFERS;
  if (a.skeleton === b.skeleton && a.skeleton !== '')
    return a.skeleton.length > 1 ? SAME_SYSTEM : spelling(0.6);
  const longest = Math.max(a.skeleton.length, b.skeleton.length);
  if (longest < 3) return DIFFERS;
  const kept = 1 - (1.3 * spellingCost(a.skeleton, b.skeleton)) / (longest - 0.5);
  return kept < 0.5 ? DIFFERS : { meeting: 'much alike', kept };
}

/** Greg for Gregory, of names that no table knows: at least three letters, and not all but one. */
function isShortened(a: NameToken, b: NameToken): boolean {
  const [short, long] = a.form.length < b.form.length ? [a, b] : [b, a];
  if (short.form.length < 3 || short.form.length > 5 || short.heads.length > 0) return false;
  return long.form.length > short.form.length + 1 && long.form.startsWith(short.form);
}

function likenessOfReadings(a: NameToken, b: NameToken): Likeness {
  if (a.form === b.form || a.heads.some((head) => b.heads.includes(head))) return SAME_NAME;
  return likenessOfSpelling(a, b);
}

/** Letters with which one sound can begin. */
const INITIALS: Readonly<Record<string, string>> = {
  y: 'j',
  i: 'j',
  c: 'k',
  q: 'k',
  z: 's',
  w: 'v',
  g: 'j',
  e: 'j',
};

function likenessOfInitials(a: string, b: string): Likeness {
  const [x = '', y = ''] = [a[0], b[0]];
  if (x === y) return a.length === b.length ? EQUAL : INITIAL;
  const longer = a.length > b.length ? a : b;
  const isRespelt = longer.length > 1 && (INITIALS[x] ?? x) === (INITIALS[y] ?? y);
  return isRespelt ? { meeting: 'initial', kept: 0.55 } : DIFFERS;
}

const SURE_FAMILY_ENDINGS: readonly (readonly [string, string])[] = [
  ['ski', 'ska'],
  ['sky', 'ska'],
  ['sky', 'skaya'],
  ['skiy', 'skaya'],
  ['skyi', 'ska'],
  ['skii', 'skaia'],
  ['cki', 'cka'],
  ['dzki', 'dzka'],
  ['kov', 'kova'],
  ['nov', 'nova'],
  ['tov', 'tova'],
  ['lov', 'lova'],
  ['rov', 'rova'],
  ['zov', 'zova'],
  ['sov', 'sova'],
  ['eev', 'eeva'],
  ['aev', 'aeva'],
];
const FAMILY_ENDINGS: readonly (readonly [string, string])[] = [
  ['ov', 'ova'],
  ['ev', 'eva'],
  ['iov', 'iova'],
  ['yov', 'yova'],
  ['in', 'ina'],
  ['yn', 'yna'],
  ['y', 'a'],
  ['y', 'aya'],
  ['as', 'iene'],
];
const GIVEN_ENDINGS: readonly (readonly [string, string])[] = [
  ['', 'a'],
  ['', 'ia'],
  ['', 'ie'],
  ['', 'ina'],
  ['', 'ine'],
  ['', 'ette'],
  ['', 'ah'],
  ['o', 'a'],
  ['os', 'a'],
  ['us', 'a'],
  ['y', 'a'],
  ['son', 'dottir'],
];

/** Simon and Simone: of unknown words the e may be a habit of spelling. */
const KNOWN_ENDINGS: readonly (readonly [string, string])[] = [
  ['', 'e'],
  ['', 'le'],
];

/** Ivanov and Ivanova are one family; Samir and Samira are a man and a woman. Undefined for words apart otherwise. */
function likenessOfGender(a: string, b: string): Likeness | undefined {
  if (Math.abs(a.length - b.length) > 5 || a.charCodeAt(0) !== b.charCodeAt(0)) return undefined;
  if (endsAs(a, b, SURE_FAMILY_ENDINGS)) return GENDERED;
  const isKnown = knownNames(a).length > 0 || knownNames(b).length > 0;
  if (!isKnown && endsAs(a, b, FAMILY_ENDINGS)) return GENDERED;
  if (!endsAs(a, b, GIVEN_ENDINGS)) return undefined;
  return isKnown || Math.min(a.length, b.length) < 6 ? DIFFERS : UNSURE_GENDER;
}

function endsAs(a: string, b: string, endings: readonly (readonly [string, string])[]): boolean {
  return endings.some(([man, woman]) => isPair(a, b, man, woman) || isPair(b, a, man, woman));
}

function isPair(a: string, b: string, man: string, woman: string): boolean {
  const stem = a.length - man.length;
  // A letter twice is a slip of the pen.
  const isDoubled = man === '' && a.at(-1) === woman[0];
  return (
    stem >= 3 &&
    !isDoubled &&
    stem === b.length - woman.length &&
    a.endsWith(man) &&
    b.endsWith(woman) &&
    a.startsWith(b.slice(0, stem))
  );
}

function isAbbreviation(short: string, long: string): boolean {
  if (short.length < 3 || short.length > 6 || long.length < short.length + 3) return false;
  if (long.startsWith(short)) return true;
  return short.length <= 5 && short[0] === long[0] && short.at(-1) === long.at(-1) && isWithin(short, long);
}

/** Whether the letters stand in the word in this order, with nothing but consonants picked: ntwk, svcs. */
function isWithin(short: string, long: string): boolean {
  if (/[aeiou]/.test(short.slice(1))) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}

function likenessOfSpelling(a: NameToken, b: NameToken): Likeness {
  if (a.japanese !== undefined && a.japanese === b.japanese) return spelling(0.92);
  if (a.plain === b.plain) return spelling(0.93);
  if (!mayBeAlike(a, b)) return DIFFERS;
  const kept = keptOfSpelling(a, b);
  if (kept === 0) return isOneLetterApart(a.form, b.form) ? A_LETTER_APART : DIFFERS;
  if (a.sound === b.sound) return spelling(kept);
  return { meeting: kept > 0.6 ? 'a slip' : 'much alike', kept };
}
