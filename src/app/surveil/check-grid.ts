import { formatDay } from './cell-values.js';
import type { RawSeries } from './raw-series.js';

export type Step = 'week' | 'month';

/** A place where the dates of a series do not follow on. */
export interface GridFlaw {
  readonly row: number;
  readonly reason: string;
}

export interface GridReading {
  readonly step: Step;
  readonly flaws: readonly GridFlaw[];
}

/**
 * Whether the dates of a series lie one week or one month apart, in order, each once. The step is what most pairs
 * of dates have; every other pair is named by the row of its second date.
 */
export function checkGrid(series: RawSeries): GridReading {
  const pairs = Array.from({ length: Math.max(0, series.length - 1) }, (_, index) => index + 1);
  const months = pairs.filter((at) => isMonthStep(series.days[at - 1]!, series.days[at]!)).length;
  const weeks = pairs.filter((at) => series.days[at]! - series.days[at - 1]! === 7).length;
  const step: Step = weeks >= months ? 'week' : 'month';
  const mixed = Math.min(weeks, months) > 1;
  const flaws = pairs.flatMap((at) => {
    const reason = flawBetween({ before: series.days[at - 1]!, day: series.days[at]! }, step, mixed);
    return reason === undefined ? [] : [{ row: series.rows[at]!, reason }];
  });
  return { step, flaws };
}

interface Pair {
  readonly before: number;
  readonly day: number;
}

function flawBetween({ before, day }: Pair, step: Step, mixed: boolean): string | undefined {
  if (step === 'week' ? day - before === 7 : isMonthStep(before, day)) return undefined;
  const [from, to] = [formatDay(before, false), formatDay(day, false)];
  if (day === before) return `${to} stands twice in this series`;
  if (day < before) return `${to} comes after ${from}: the clock moved back`;
  if (mixed && (day - before === 7 || isMonthStep(before, day))) {
    return `${from} to ${to} is a ${step === 'week' ? 'month' : 'week'} in a series of ${step}s: weeks and months are mixed`;
  }
  if (step === 'week') {
    if (day - before < 7) return `${to} lies in the same week as ${from}`;
    return (day - before) % 7 === 0
      ? `a gap: ${(day - before) / 7 - 1} week(s) missing between ${from} and ${to}; write 0 when nothing was counted`
      : `${to} lies on another weekday than ${from}`;
  }
  return `${from} to ${to} is not one month`;
}

/** The next month on the same day, or from one last day of the month to the next. */
function isMonthStep(before: number, day: number): boolean {
  const [from, to] = [new Date(before * 86_400_000), new Date(day * 86_400_000)];
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  return months === 1 && (from.getUTCDate() === to.getUTCDate() || (isMonthEnd(before) && isMonthEnd(day)));
}

function isMonthEnd(day: number): boolean {
  return new Date((day + 1) * 86_400_000).getUTCDate() === 1;
}
