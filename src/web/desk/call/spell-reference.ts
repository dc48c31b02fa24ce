/** The Dutch telephone alphabet: letters that sound alike are told apart by a name. */
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
};

export interface SpokenPart {
  readonly written: string;
  readonly spoken: string;
}

/** A reference as one reads it out: each letter by its name, digits one by one, the dash as a word. */
export function spellReference(reference: string, dash: string): readonly SpokenPart[] {
  return [...reference.toUpperCase()].map((written) => ({
    written,
    spoken: SPOKEN[written] ?? (written === '-' ? dash : written),
  }));
}
