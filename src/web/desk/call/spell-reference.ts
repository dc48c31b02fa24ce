/** The Dutch telephone alphabet and digits: the reference is read out to a caller, in Dutch on either screen. */
const SPOKEN: Readonly<Record<string, string>> = {
  A: 'Anton',
  B: 'Bernhard',
  C: 'Cornelis',
  D: 'Dirk',
  E: 'Eduard',
  F: 'Ferdinand',
  G: 'Gerard',
  H: 'Hendrik',
  I: 'Izaak',
  J: 'Johan',
  K: 'Karel',
  L: 'Lodewijk',
  M: 'Maria',
  N: 'Nico',
  O: 'Otto',
  P: 'Pieter',
  Q: 'Quotiënt',
  R: 'Rudolf',
  S: 'Simon',
  T: 'Teunis',
  U: 'Utrecht',
  V: 'Victor',
  W: 'Willem',
  X: 'Xantippe',
  Y: 'Ypsilon',
  Z: 'Zacharias',
  0: 'nul',
  1: 'een',
  2: 'twee',
  3: 'drie',
  4: 'vier',
  5: 'vijf',
  6: 'zes',
  7: 'zeven',
  8: 'acht',
  9: 'negen',
};

export interface SpokenPart {
  readonly written: string;
  readonly spoken: string;
}

/** A reference as one reads it out: each letter by its name, each digit and the dash as a word. */
export function spellReference(reference: string, dash: string): readonly SpokenPart[] {
  return [...reference.toUpperCase()].map((written) => ({
    written,
    spoken: SPOKEN[written] ?? (written === '-' ? dash : written),
  }));
}
