import type { Design } from '../fits/design.js';
import { type Insufficient, type InsufficientReason, insufficient } from '../insufficient.js';
import type { CountSeries } from '../series.js';
import { anchorsBefore } from './anchors.js';
import type { FarringtonOptions } from './options.js';
import { seasonedBaseline } from './season-levels.js';

/** What a point is compared with. */
export interface Baseline {
  readonly kind: 'baseline';
  readonly design: Design;
  /** Counts at the baseline points, length n. */
  readonly response: Float64Array;
  /** Positions of the baseline points in the series, length n. */
  readonly points: Int32Array;
  readonly largest: number;
}

/**
 * Collects the baseline of position t, or says why there is none.
 * @throws RangeError when a population offset is asked of a series without population
 */
export function baselineOf(
  series: CountSeries,
  t: number,
  options: FarringtonOptions,
): Baseline | Insufficient {
  const anchors = anchorsBefore(series.calendar, t, options.b);
  const missing = options.w - (anchors[0] ?? t);
  if (missing > 0) return insufficient('too-short', `${missing} punten te weinig voor ${options.b} jaar`);
  const { points, level } = seasonedBaseline({
    anchors: [...anchors, t],
    w: options.w,
    noPeriods: options.noPeriods,
    excludedFrom: t - options.pastWeeksNotIncluded,
  });
  const response = gather(points, (point) => series.counts[point]!);
  const unfit = unfitFor(response, level, options.noPeriods);
  if (unfit) return insufficient(unfit);
  const population = options.populationOffset ? populationOf(series) : undefined;
  const design: Design = {
    level,
    levels: options.noPeriods,
    time: options.trend ? gather(points, (point) => point) : undefined,
    offset: population && gather(points, (point) => Math.log(population[point]!)),
  };
  return { kind: 'baseline', design, response, points, largest: largestOf(response) };
}

/** Float64Array.from walks an iterator; this was a sixth of the time of a verdict. */
function gather(points: Int32Array, value: (point: number) => number): Float64Array {
  const column = new Float64Array(points.length);
  for (let i = 0; i < points.length; i += 1) column[i] = value(points[i]!);
  return column;
}

function largestOf(response: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < response.length; i += 1) largest = Math.max(largest, response[i]!);
  return largest;
}

function populationOf(series: CountSeries): ArrayLike<number> {
  if (!series.population) throw new RangeError('populationOffset needs a series with a population');
  return series.population;
}

/**
 * Baselines that give numbers without meaning: without any count, without any spread (dispersion 0, so the test
 * for trend is rounding noise), or without any count in the season of the judged point (µ drifts to 0).
 */
function unfitFor(
  response: Float64Array,
  level: Int32Array,
  noPeriods: number,
): InsufficientReason | undefined {
  if (response.every((count) => count === 0)) return 'all-zero';
  if (response.every((count) => count === response[0])) return 'constant';
  const separated = response.every((count, i) => count === 0 || level[i] !== noPeriods - 1);
  return separated ? 'separated-season' : undefined;
}
