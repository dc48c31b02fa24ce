/**
 * How common values are in the register: the term frequencies of the scorer. A share is a fraction of the
 * persons (0..1). Counts of the register are blended with a starting guess of `PRIOR_STRENGTH` invented persons,
 * so that a register of ten does not call every name rare or every name common.
 */
export interface Shares {
  /** Persons in the register. */
  readonly total: number;
  /** Share of persons that bear a word of this group as given name, family name or alias. */
  name(group: string): number;
  /** Share of persons born in the year. */
  year(year: number): number;
  /** Share of persons born on the day, `MMDD`; 01-01 stands out where dates were estimated. */
  dayOfYear(month: number, day: number): number;
  /** Whether many unrelated people share the fact (`addressFact`, `phoneFact`): a reception centre, a lawyer. */
  isHub(fact: string): boolean;
  /** Share of persons with the trigram in their name (name-grams.ts). */
  gram(gram: string): number;
  /** Share of persons with an address in the place. */
  city(city: string): number;
}

/** Counts by kind and term: `n` names, `y` years, `d` days of the year, `c` places, `g` trigrams of names. */
export type TermCounts = ReadonlyMap<string, number>;

const PRIOR_STRENGTH = 2_000;
/** A name nobody met yet: about one in fifteen thousand. */
const UNSEEN_NAME = 7e-5;
const UNSEEN_YEAR = 1 / 75;
const UNSEEN_DAY = 1 / 366;
const NEW_YEAR_SHARE = 0.02;
const UNSEEN_CITY = 0.002;
const UNSEEN_GRAM = 1e-4;

export function addressFact(postcode: string, houseNo: string): string {
  return `address:${postcode}${houseNo}`;
}

/** @param phone in E.164 */
export function phoneFact(phone: string): string {
  return `phone:${phone}`;
}

/** What shares are computed from. Plain data: a thread that gets it computes the same. */
export interface ShareCounts {
  /** Persons counted. */
  readonly total: number;
  readonly terms: TermCounts;
  /** Facts that many unrelated people share (`addressFact`, `phoneFact`). */
  readonly hubs: ReadonlySet<string>;
}

/** Shares from counts. */
export function sharesFrom({ total, terms, hubs }: ShareCounts): Shares {
  const names = namesIn(terms);
  const smooth = (count: number, start: number) =>
    (count + PRIOR_STRENGTH * start) / (total + PRIOR_STRENGTH);
  const share = (term: string, start: number) => smooth(terms.get(term) ?? 0, start);
  return {
    total,
    isHub: (fact) => hubs.size > 0 && hubs.has(fact),
    name: (group) => smooth(names.get(group) ?? 0, UNSEEN_NAME),
    year: (year) => share(`y${year}`, UNSEEN_YEAR),
    dayOfYear: (month, day) =>
      share(`d${month * 100 + day}`, month === 1 && day === 1 ? NEW_YEAR_SHARE : UNSEEN_DAY),
    gram: (gram) => share(`g${gram}`, UNSEEN_GRAM),
    city: (city) => share(`c${city}`, UNSEEN_CITY),
  };
}

/** Counts by group without the `n`: making the term for every look-up took a tenth of the time of scoring. */
function namesIn(terms: TermCounts): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const [term, count] of terms) if (term.startsWith('n')) names.set(term.slice(1), count);
  return names;
}
