import { knownNames } from '../names/known-names.js';
import { DIFFERS, type Likeness, spelling } from './likeness.js';

const GENDERED = spelling(0.9);
const UNSURE_GENDER: Likeness = { meeting: 'much alike', kept: 0.5 };
const UNSURE_SHORT: Likeness = { meeting: 'much alike', kept: 0.25 };
const SHORT = 6;

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
export function likenessOfGender(a: string, b: string): Likeness | undefined {
  if (Math.abs(a.length - b.length) > 5 || a.charCodeAt(0) !== b.charCodeAt(0)) return undefined;
  if (endsAs(a, b, SURE_FAMILY_ENDINGS)) return GENDERED;
  const isKnown = knownNames(a).length > 0 || knownNames(b).length > 0;
  if (!isKnown && endsAs(a, b, FAMILY_ENDINGS)) return GENDERED;
  if (!endsAs(a, b, GIVEN_ENDINGS)) return undefined;
  if (isKnown) return DIFFERS;
  return Math.min(a.length, b.length) < SHORT ? UNSURE_SHORT : UNSURE_GENDER;
}

/** Whether two known names are those of a man and a woman: Paul and Paula, Simon and Simone. */
export function areOfTwoGenders(a: string, b: string): boolean {
  return endsAs(a, b, GIVEN_ENDINGS) || endsAs(a, b, KNOWN_ENDINGS);
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
