import {
  type Overdispersed,
  overdispersedQuantile,
  overdispersedUpper,
} from '../distributions/negative-binomial.js';
import { normalQuantile, normalUpper } from '../distributions/normal.js';
import type { BaselineFit } from './baseline-fit.js';
import type { FarringtonOptions, PowerTransform } from './options.js';

/** Where the alarm begins, and how rare a count is under the same law. */
export interface Threshold {
  /** A count above this is out of line. */
  readonly upper: number;
  /** P(count >= observed), one-sided. */
  readonly pValue: number;
}

/**
 * Thresholds of Farrington 1996 (delta) and of Noufaily 2013 §3.3 (nbPlugin, muan).
 * @param observed the judged count
 * @returns undefined when the law cannot be represented: exp() beyond a double
 */
export function thresholdOf(
  observed: number,
  fit: BaselineFit,
  options: FarringtonOptions,
): Threshold | undefined {
  const mean = Math.exp(fit.eta);
  if (!Number.isFinite(mean) || !Number.isFinite(fit.se)) return undefined;
  switch (options.thresholdMethod) {
    case 'delta':
      return deltaThreshold(observed, fit, options);
    case 'nbPlugin':
      return countThreshold(observed, { mean, dispersion: fit.phi }, options.alpha);
    case 'muan': {
      const upperMean = Math.exp(fit.eta - normalQuantile(options.alpha) * fit.se);
      return countThreshold(observed, { mean: upperMean, dispersion: fit.phi }, options.alpha);
    }
  }
}

function countThreshold(observed: number, law: Overdispersed, alpha: number): Threshold | undefined {
  if (!Number.isFinite(law.mean) || law.mean === 0) return undefined;
  return { upper: overdispersedQuantile(1 - alpha, law), pValue: overdispersedUpper(observed - 1, law) };
}

const POWERS: Readonly<Record<PowerTransform, number>> = { '2/3': 2 / 3, '1/2': 1 / 2, none: 1 };

/**
 * µ^g is taken as normal with variance (g µ^(g−1))² (φµ + µ² se²). One-sided: z is the 1 − alpha quantile.
 */
function deltaThreshold(observed: number, fit: BaselineFit, options: FarringtonOptions): Threshold {
  const power = POWERS[options.powertrans];
  const mean = Math.exp(fit.eta);
  const variance = fit.phi * mean + mean * mean * fit.se * fit.se;
  const deviation = power * mean ** (power - 1) * Math.sqrt(variance);
  const z = -normalQuantile(options.alpha);
  const upper = (mean ** power + z * deviation) ** (1 / power);
  return { upper, pValue: normalUpper((observed ** power - mean ** power) / deviation) };
}
