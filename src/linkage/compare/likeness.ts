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

export const DIFFERS: Likeness = { meeting: 'differs', kept: 0 };
export const EQUAL: Likeness = { meeting: 'equal', kept: 1 };
export const INITIAL: Likeness = { meeting: 'initial', kept: 0.85 };
/** J for Yuri, K for Carlos. */
export const RESPELT_INITIAL: Likeness = { meeting: 'initial', kept: 0.55 };
export const ABBREVIATION: Likeness = { meeting: 'abbreviation', kept: 0.75 };
export const spelling = (kept: number): Likeness => ({ meeting: 'another spelling of the same name', kept });
/** A name of one table, in two spellings of it. */
export const SAME_NAME = spelling(0.94);
/** Two readings that fall together once the system of writing is taken off. */
export const SAME_SYSTEM = spelling(0.93);
