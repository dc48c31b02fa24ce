import type { CountSeries } from '../series.js';
import { anchorsBefore } from './anchors.js';
import type { FarringtonOptions } from './options.js';

/** The first position that has a full baseline of b years, or the length of the series when none has. */
export function firstJudgeable(series: CountSeries, options: Pick<FarringtonOptions, 'b' | 'w'>): number {
  const { length } = series.counts;
  let t = 0;
  while (t < length && (anchorsBefore(series.calendar, t, options.b)[0] ?? 0) < options.w) t += 1;
  return t;
}
