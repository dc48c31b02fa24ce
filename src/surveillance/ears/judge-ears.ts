import { normalQuantile, normalUpper } from '../distributions/normal.js';
import { type Insufficient, insufficient } from '../insufficient.js';
import type { CountSeries } from '../series.js';
import { type MovingBaseline, movingBaseline } from './moving-baseline.js';
import type { EarsOptions } from './options.js';

/** What EARS says of one point. */
export interface EarsVerdict {
  readonly kind: 'judged';
  readonly observed: number;
  /** Mean of the moving baseline. */
  readonly expected: number;
  /** A count above this alarms. */
  readonly threshold: number;
  readonly alarm: boolean;
  /** Nominal, under a normal law; undefined when the baseline has no spread. Too small for counts: EARS alarms too often. */
  readonly pValue: number | undefined;
  /** Variance over mean of the baseline; undefined when the mean is 0. */
  readonly dispersion: number | undefined;
}

const LAG = { C1: 0, C2: 2, C3: 2 } as const;

/** How many points must lie before the judged one. */
export function earsReach({ method, baseline }: EarsOptions): number {
  return baseline + LAG[method] + (method === 'C3' ? 2 : 0);
}

/**
 * EARS C1, C2 or C3 at position t: mean + z·sd over a short moving baseline, for series too young for a season.
 * Reads counts up to and including t only.
 * @param options checked settings (checkEarsOptions)
 */
export function earsAt(series: CountSeries, t: number, options: EarsOptions): EarsVerdict | Insufficient {
  const missing = earsReach(options) - t;
  if (missing > 0) return insufficient('too-short', `${missing} punten te weinig`);
  const flat = flatSoFar(series, t);
  if (flat && options.minSigma === 0) return insufficient(series.counts[0] === 0 ? 'all-zero' : 'constant');
  const now = movingBaseline(series.counts, { t, lag: LAG[options.method] }, options);
  return options.method === 'C3'
    ? judgeC3(series, t, { now, options })
    : judgeOne(series.counts[t]!, now, options);
}

function judgeOne(observed: number, { mean, sigma }: MovingBaseline, options: EarsOptions): EarsVerdict {
  const threshold = mean - normalQuantile(options.alpha) * sigma;
  return {
    ...shared(observed, { mean, sigma }),
    threshold,
    alarm: observed > threshold,
    pValue: sigma > 0 ? normalUpper((observed - mean) / sigma) : undefined,
  };
}

interface Now {
  readonly now: MovingBaseline;
  readonly options: EarsOptions;
}

/** C3 sums how far C2 exceeded 1 over several points; a baseline without spread leaves C2 undefined. */
function judgeC3(series: CountSeries, t: number, { now, options }: Now): EarsVerdict | Insufficient {
  const past = excessOf(series, t - 1, options) + excessOf(series, t - 2, options);
  const textbook = options.c3Mode === 'textbook';
  if (Number.isNaN(past) || (textbook && now.sigma === 0))
    return insufficient('constant', 'geen spreiding in de korte basis');
  const observed = series.counts[t]!;
  const z = -normalQuantile(options.alpha);
  const total = past + (textbook ? Math.max(0, (observed - now.mean) / now.sigma - 1) : 0);
  const threshold = textbook ? publishedBound(now, z - past) : Math.max(0, observed + now.sigma * (z - past));
  return { ...shared(observed, now), threshold, alarm: observed > threshold, pValue: normalUpper(total) };
}

/** The count whose own excess uses up what is left of z; any case will do when the past alone exceeds z. */
function publishedBound({ mean, sigma }: MovingBaseline, left: number): number {
  return left < 0 ? 0 : mean + sigma * (1 + left);
}

function excessOf(series: CountSeries, t: number, options: EarsOptions): number {
  const { mean, sigma } = movingBaseline(series.counts, { t, lag: LAG.C3 }, options);
  return sigma > 0 ? Math.max(0, (series.counts[t]! - mean) / sigma - 1) : Number.NaN;
}

function shared(observed: number, { mean, sigma }: MovingBaseline) {
  const dispersion = mean > 0 ? (sigma * sigma) / mean : undefined;
  return { kind: 'judged', observed, expected: mean, dispersion } as const;
}

/** A series that never moved before t has no spread to judge by. */
function flatSoFar(series: CountSeries, t: number): boolean {
  for (let i = 1; i < t; i += 1) if (series.counts[i] !== series.counts[0]) return false;
  return true;
}
