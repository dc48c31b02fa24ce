import { type Insufficient, insufficient } from '../insufficient.js';
import type { CountSeries } from '../series.js';
import { type Baseline, baselineOf } from './baseline.js';
import { type BaselineFit, fitBaseline, type Target } from './baseline-fit.js';
import type { FarringtonOptions } from './options.js';
import { thresholdOf } from './threshold.js';

/** What the detector says of one point. */
export interface FarringtonVerdict {
  readonly kind: 'judged';
  readonly observed: number;
  /** Expected count µ. */
  readonly expected: number;
  /** A count above this alarms; undefined when the recent counts are too few for any alarm (limit54). */
  readonly threshold: number | undefined;
  readonly alarm: boolean;
  /** P(count >= observed) under the plug-in law: parameters taken as known. */
  readonly pValue: number;
  /** (observed − µ)/(threshold − µ): above 1 is out of line; undefined without threshold. */
  readonly exceedance: number | undefined;
  /** φ: variance over mean, at least 1. */
  readonly dispersion: number;
  /** Whether a trend stayed in the model. */
  readonly trend: boolean;
  readonly fit: BaselineFit;
  /** Positions of the baseline points that `fit.weights` belongs to. */
  readonly baselinePoints: Int32Array;
}

/** A point without verdict. `alarm` is false where the count rule alone rules an alarm out. */
export interface Unjudged extends Insufficient {
  readonly alarm: false | undefined;
}

/**
 * Farrington flexible at position t: quasi-Poisson regression on the same season of b earlier years, past
 * outbreaks weighted down, threshold and p-value for the count at t (Farrington et al. 1996; Noufaily et al. 2013).
 * Reads counts up to and including t only, so later points never change an earlier verdict.
 * @param series counts per step, without gaps
 * @param t 0-based position
 * @param options checked settings (checkOptions)
 * @throws RangeError when t lies outside the series
 */
export function farringtonAt(
  series: CountSeries,
  t: number,
  options: FarringtonOptions,
): FarringtonVerdict | Unjudged {
  if (!(Number.isInteger(t) && t >= 0 && t < series.counts.length)) {
    throw new RangeError(`position ${t} lies outside the series of ${series.counts.length}`);
  }
  const verdict = judge(series, t, options);
  if (verdict.kind === 'judged') return verdict;
  return { ...verdict, alarm: ruledOut(series, t, options) ? false : undefined };
}

function judge(series: CountSeries, t: number, options: FarringtonOptions): FarringtonVerdict | Insufficient {
  const baseline = baselineOf(series, t, options);
  if (baseline.kind === 'insufficient') return baseline;
  const fit = fitBaseline(baseline, targetOf(series, t, options), options);
  if (typeof fit === 'string') return insufficient(fit);
  const observed = series.counts[t]!;
  const limit = thresholdOf(observed, fit, options);
  if (!limit || !Number.isFinite(limit.upper) || Number.isNaN(limit.pValue)) return insufficient('overflow');
  return verdictOf(observed, { baseline, fit, limit, enough: enoughCases(series, t, options) });
}

interface Judged {
  readonly baseline: Baseline;
  readonly fit: BaselineFit;
  readonly limit: { readonly upper: number; readonly pValue: number };
  readonly enough: boolean;
}

function verdictOf(observed: number, { baseline, fit, limit, enough }: Judged): FarringtonVerdict {
  const expected = Math.exp(fit.eta);
  return {
    kind: 'judged',
    observed,
    expected,
    threshold: enough ? limit.upper : undefined,
    alarm: enough && observed > 0 && observed > limit.upper,
    pValue: limit.pValue,
    exceedance: enough ? (observed - expected) / (limit.upper - expected) : undefined,
    dispersion: fit.phi,
    trend: fit.slope !== undefined,
    fit,
    baselinePoints: baseline.points,
  };
}

function targetOf(series: CountSeries, t: number, options: FarringtonOptions): Target {
  const population = options.populationOffset ? series.population?.[t] : undefined;
  return { time: t, logPopulation: population === undefined ? 0 : Math.log(population) };
}

/** Five cases in four weeks: fewer is too little for an alarm, however rare. */
function enoughCases(
  series: CountSeries,
  t: number,
  { limit54: [cases, period] }: FarringtonOptions,
): boolean {
  let sum = 0;
  for (let point = Math.max(0, t - period + 1); point <= t; point += 1) sum += series.counts[point]!;
  return sum >= cases;
}

/** A series that never counted anything is not quiet but unknown. */
function ruledOut(series: CountSeries, t: number, options: FarringtonOptions): boolean {
  if (enoughCases(series, t, options)) return false;
  for (let point = t; point >= 0; point -= 1) if (series.counts[point]! > 0) return true;
  return false;
}
