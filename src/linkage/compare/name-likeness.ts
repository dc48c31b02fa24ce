import type { NameToken } from '../names/name-token.js';
import { areOfTwoGenders, likenessOfGender } from './gendered-likeness.js';
import { likenessOfInitials } from './initial-likeness.js';
import { DIFFERS, EQUAL, type Likeness, SAME_NAME } from './likeness.js';
import { KNOWN_SLIPS, likenessOfSlip } from './slip-likeness.js';
import { likenessOfSpelling } from './spelling-likeness.js';

const SHORTENED: Likeness = { meeting: 'abbreviation', kept: 0.3 };

/** How two words of names of persons are alike: `a` and `b` in either order give the same. */
export function likenessOfNames(a: NameToken, b: NameToken): Likeness {
  if (a.form === b.form) return EQUAL;
  if (a.kind === 'number' || b.kind === 'number') return DIFFERS;
  if (a.form.length === 1 || b.form.length === 1) return likenessOfInitials(a.form, b.form);
  if (a.heads.length > 0 && b.heads.length > 0) return likenessOfKnown(a, b);
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
  return areOfTwoGenders(a.form, b.form) ? DIFFERS : likenessOfSlip(a, b, KNOWN_SLIPS);
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
