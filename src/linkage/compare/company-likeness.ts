import type { NameToken } from '../names/name-token.js';
import { ABBREVIATION, DIFFERS, EQUAL, type Likeness, SAME_NAME } from './likeness.js';

import { COMPANY_SLIPS, likenessOfSlip } from './slip-likeness.js';
import { likenessOfSpelling } from './spelling-likeness.js';

/** How two words of names of companies are alike: abbreviations count, genders and call names do not. */
export function likenessOfCompanyWords(a: NameToken, b: NameToken): Likeness {
  if (a.form === b.form) return EQUAL;
  if (a.kind === 'number' || b.kind === 'number') return DIFFERS;
  if (a.form.length === 1 || b.form.length === 1) return DIFFERS;
  // Trading and Tracing, Eastern and Western: two trades and two places, however alike.
  if (a.kind === b.kind && (a.kind === 'class' || a.kind === 'place')) return DIFFERS;
  if (isAbbreviation(a.form, b.form) || isAbbreviation(b.form, a.form)) return ABBREVIATION;
  if (a.heads.length === 0 || b.heads.length === 0) return likenessOfSpelling(a, b);
  if (a.heads.some((head) => b.heads.includes(head))) return SAME_NAME;
  return likenessOfSlip(a, b, COMPANY_SLIPS);
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
