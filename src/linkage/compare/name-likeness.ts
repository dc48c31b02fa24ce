import { knownNames } from '../names/known-names.js';
import type { NameToken } from '../names/name-token.js';
import { spellingCost } from '../names/spelling-cost.js';

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
/** Less alike than this is not alike. */
const LEAST = 0.25;

/** How two names of persons are alike: `left` and `right` in either order give the same. */
export function likenessOfNames(a: NameToken, b: NameToken): Likeness {
  if (a.form === b.form) return EQUAL;
  if (a.kind === 'number' || b.kind === 'number') return DIFFERS;
  if (a.form.length === 1 || b.form.length === 1) return likenessOfInitials(a.form, b.form);
  if (a.heads.length > 0 && b.heads.length > 0) {
    return a.heads.some((head) => b.heads.includes(head)) ? SAME_NAME : DIFFERS;
  }
  const gendered = likenessOfGender(a.form, b.form);
  if (gendered) return gendered;
  const straight = likenessOfSpelling(a, b);
  if (!a.somali && !b.somali) return straight;
  const crossed = likenessOfReadings(a.somali ?? a, b.somali ?? b);
  return crossed.kept > straight.kept ? crossed : straight;
}

/** The same for two words of names that are Chinese or Korean: there a letter more is another name. */
export function likenessOfEastAsian(a: NameToken, b: NameToken): Likeness {
  if (a.form === b.form) return EQUAL;
  if (a.form.length === 1 || b.form.length === 1) return likenessOfInitials(a.form, b.form);
  if (a.asian !== undefined && a.asian === b.asian) return SAME_SYSTEM;
  if (a.heads.some((head) => b.heads.includes(head))) return SAME_NAME;
  return a.asian === undefined || b.asian === undefined ? likenessOfNames(a, b) : DIFFERS;
}

/** The same for two words of names of companies: abbreviations count, genders and call names do not. */
export function likenessOfCompanyWords(a: NameToken, b: NameToken): Likeness {
  if (a.form === b.form) return EQUAL;
  if (a.kind === 'number' || b.kind === 'number') return DIFFERS;
  if (a.form.length === 1 || b.form.length === 1) return DIFFERS;
  if (a.kind === 'class' && b.kind === 'class') return DIFFERS;
  if (isAbbreviation(a.form, b.form) || isAbbreviation(b.form, a.form)) return ABBREVIATION;
  if (a.heads.length > 0 && b.heads.length > 0 && !a.heads.some((head) => b.heads.includes(head)))
    return DIFFERS;
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
  ['i', 'a'],
  ['e', 'a'],
  ['son', 'dottir'],
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
  return (
    stem >= 3 &&
    stem === b.length - woman.length &&
    a.endsWith(man) &&
    b.endsWith(woman) &&
    a.startsWith(b.slice(0, stem))
  );
}

/** Below this many letters, one letter is a third of the name. */
const SHORT = 1.6;
const STEEP = 1.9;
/** Endings that thousands of names share say little: what stands before them decides. */
const ENDING =
  /(?:ovich|evich|ovych|yevych|ovna|evna|ivna|shvili|ashvili|adze|idze|enko|chuk|czyk|owski|ewski|inski|ovski|evski|oglu|zadeh|nejad|pour|opoulos|akis|idis|iadis|sson|sen|son|mann|man|berg|stein|feld|baum|strom|lund|quist|yan|ian|escu|ovic|evic|ic|ez|es|ullah|ddin|deen|allah)$/;

function likenessOfSpelling(a: NameToken, b: NameToken): Likeness {
  const apart = Math.abs(a.form.length - b.form.length);
  if (apart > 6 || bitCount(a.letters & b.letters) < 2) return DIFFERS;
  const soundsEqual = a.sound === b.sound && a.sound !== '';
  if (!soundsEqual && bitCount(a.letters ^ b.letters) > 7) return DIFFERS;
  if (a.japanese !== undefined && a.japanese === b.japanese) return spelling(0.92);
  if (a.plain === b.plain) return spelling(0.93);
  const kept = Math.max(keptOf(a.form, b.form), 0.97 * keptOf(a.plain, b.plain), keptOfSound(a, b));
  if (kept < LEAST) return DIFFERS;
  return {
    meeting: soundsEqual ? 'another spelling of the same name' : kept > 0.6 ? 'a slip' : 'much alike',
    kept,
  };
}

function keptOf(a: string, b: string): number {
  const whole = keptOfLetters(a, b);
  if (whole < LEAST) return whole;
  const [ending, other] = [ENDING.exec(a)?.[0], ENDING.exec(b)?.[0]];
  if (ending === undefined || ending !== other) return whole;
  const [stem, otherStem] = [a.slice(0, -ending.length), b.slice(0, -ending.length)];
  return stem.length < 3 || otherStem.length < 3
    ? whole * 0.6
    : Math.min(whole, keptOfLetters(stem, otherStem) + 0.1);
}

function keptOfLetters(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest < 3) return 0;
  return Math.max(0, 1 - (STEEP * spellingCost(a, b)) / (longest - SHORT));
}

/** What equal sound is worth: much in a name of several consonants, little in a short one. */
function keptOfSound(a: NameToken, b: NameToken): number {
  const consonants = a.sound.replace(/[a-zA]/g, '').length;
  if (a.sound === b.sound)
    return consonants >= 4 ? 0.8 : consonants === 3 ? 0.7 : consonants === 2 ? 0.45 : 0;
  if (Math.min(a.sound.length, b.sound.length) < 5) return 0;
  return spellingCost(a.sound.toLowerCase(), b.sound.toLowerCase()) <= 0.7 ? 0.55 : 0;
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

function bitCount(bits: number): number {
  let v = bits - ((bits >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
