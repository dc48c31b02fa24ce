import { DIFFERS, EQUAL, INITIAL, type Likeness, RESPELT_INITIAL } from './likeness.js';

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
/** How two words are alike of which one is a single letter. */
export function likenessOfInitials(a: string, b: string): Likeness {
  const [x = '', y = ''] = [a[0], b[0]];
  if (x === y) return a.length === b.length ? EQUAL : INITIAL;
  const longer = a.length > b.length ? a : b;
  const isRespelt = longer.length > 1 && (INITIALS[x] ?? x) === (INITIALS[y] ?? y);
  return isRespelt ? RESPELT_INITIAL : DIFFERS;
}
