import type { Calendar } from '../series.js';

/**
 * The same week (or month) in each of the b years before a point, oldest first: positions in the series, which
 * may be negative when the series is too short. With an index these are t − perYear·i. With dates the day is
 * set i years back and the nearest point of the series' own grid is taken, so that a 53rd week shifts nothing.
 */
export function anchorsBefore(calendar: Calendar, t: number, b: number): number[] {
  const years = Array.from({ length: b }, (_, index) => b - index);
  if (calendar.kind === 'index') return years.map((year) => t - calendar.perYear * year);
  if (calendar.step === 'month') return years.map((year) => t - 12 * year);
  const today = calendar.days[t]!;
  return years.map((year) => t - Math.round((today - yearsEarlier(today, year)) / 7));
}

/** The day number of the same day of the month so many years earlier; 29 February becomes 1 March. */
function yearsEarlier(day: number, years: number): number {
  const date = new Date(day * 86_400_000);
  return Date.UTC(date.getUTCFullYear() - years, date.getUTCMonth(), date.getUTCDate()) / 86_400_000;
}
