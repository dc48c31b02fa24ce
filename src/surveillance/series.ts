/**
 * How the points of a series lie in time. With `dates` the same week of earlier years is found on the calendar
 * (53-week years included); with `index` it is always `perYear` points back.
 */
export type Calendar =
  | { readonly kind: 'index'; readonly perYear: number }
  | {
      readonly kind: 'dates';
      readonly step: 'week' | 'month';
      /** Day numbers since 1970-01-01, rising, one step apart: all on one weekday, or all on one day of the month. */
      readonly days: ArrayLike<number>;
    };

/** One series of counts without gaps, oldest first. Positions are 0-based throughout the library. */
export interface CountSeries {
  /** Whole numbers >= 0. */
  readonly counts: ArrayLike<number>;
  readonly calendar: Calendar;
  /** Persons, visits or reports under observation per point, > 0; only read with a population offset. */
  readonly population?: ArrayLike<number>;
}

/** Points per year: 52 for weeks, 12 for months, or what the index calendar says. */
export function perYearOf(calendar: Calendar): number {
  if (calendar.kind === 'index') return calendar.perYear;
  return calendar.step === 'week' ? 52 : 12;
}
