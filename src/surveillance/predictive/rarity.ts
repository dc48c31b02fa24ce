/** What a sentence about rarity is made of: "zo'n uitschieter zie je zonder verandering eens in de … weken". */
export interface Rarity {
  /** Once in so many periods, two significant digits. */
  readonly oncePer: number;
  readonly unit: 'week' | 'month' | 'year';
  /** True when it is rarer still than the number says: "minder dan eens in de …". */
  readonly orRarer: boolean;
  /** Of 1,000 periods without change, how many look like this: "x van 1.000 weken zonder trend". */
  readonly perThousand: number;
}

/** Nobody has seen a hundred years of weeks: a smaller p-value says more about the model than about the world. */
const LONGEST_YEARS = 100;

/**
 * @param p predictive p-value of one count, 0 < p <= 1
 * @param step what one count covers
 * @throws RangeError when p is no probability
 */
export function rarityOf(p: number, step: 'week' | 'month'): Rarity {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a p-value lies in [0, 1], got ${p}`);
  const perYear = step === 'week' ? 52 : 12;
  const perThousand = twoDigits(1000 * p);
  const periods = 1 / Math.max(p, Number.MIN_VALUE);
  const years = periods / perYear;
  if (years >= LONGEST_YEARS) return { oncePer: LONGEST_YEARS, unit: 'year', orRarer: true, perThousand };
  if (years >= 2) return { oncePer: twoDigits(years), unit: 'year', orRarer: false, perThousand };
  return { oncePer: twoDigits(periods), unit: step, orRarer: false, perThousand };
}

function twoDigits(value: number): number {
  return Number(value.toPrecision(2));
}
