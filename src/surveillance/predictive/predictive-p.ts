import { overdispersedUpper } from '../distributions/negative-binomial.js';
import type { FarringtonVerdict } from '../farrington/judge-point.js';
import { pooledPredictor } from './pooled-season.js';
import { trueDispersion } from './true-dispersion.js';

/** How rare a count is, with the doubt about the expectation taken along. */
export interface PredictiveTail {
  /** P(count >= observed). */
  readonly p: number;
  /**
   * P(count > observed) + ½ P(count = observed). A count has few values, so an ordinary p-value lies above ½ on
   * average; families of tests are compared by this one. Only safe on a predictive law: on the plug-in law it
   * gave a false-discovery proportion of .22 at a nominal .10.
   */
  readonly midP: number;
  /** Pooled expectation, e^η. */
  readonly expected: number;
  /** Standard error of η. */
  readonly se: number;
  readonly dispersion: number;
}

/** Gauss–Hermite nodes and weights for a standard normal, nine points (Abramowitz & Stegun 25.4.46, rescaled). */
const NODES = [0, 1.023255663789133, 2.07684797867783, 3.20542900285647, 4.512745863399783];
const WEIGHTS = [
  0.4063492063492063, 0.2440975028949394, 0.04991640676521788, 0.002789141321231769, 0.00002234584400774658,
];

/** Beyond this the quadrature only spreads zeros: such an expectation is a guess anyway. */
const LARGEST_SE = 2;

/**
 * Predictive tail of a judged count: the negative binomial averaged over η ~ N(η̂, se²) by nine-point quadrature,
 * with η pooled over the season and φ freed of what the reweighting cut off.
 * @param perYear points per year (perYearOf)
 */
export function predictiveTail(verdict: FarringtonVerdict, perYear: number): PredictiveTail {
  const { fit, observed } = verdict;
  const rough = correctedDispersion(verdict, verdict.expected);
  const { eta } = pooledPredictor(fit, rough, perYear);
  const dispersion = correctedDispersion(verdict, Math.exp(eta));
  const predictor = pooledPredictor(fit, dispersion, perYear);
  const se = Math.min(predictor.se, LARGEST_SE);
  const tail = (count: number) => averageTail(count, { eta: predictor.eta, se }, dispersion);
  const p = observed === 0 ? 1 : tail(observed - 1);
  return { p, midP: (p + tail(observed)) / 2, expected: Math.exp(predictor.eta), se, dispersion };
}

function correctedDispersion({ fit }: FarringtonVerdict, mean: number): number {
  if (fit.turnedDownAbove === undefined) return fit.phi;
  return trueDispersion(mean, fit.dispersion, fit.turnedDownAbove);
}

/** P(count > x), averaged over the doubt about η. */
function averageTail(
  x: number,
  { eta, se }: { readonly eta: number; readonly se: number },
  dispersion: number,
): number {
  let sum = 0;
  for (let node = 0; node < NODES.length; node += 1) {
    const step = se * NODES[node]!;
    const above = overdispersedUpper(x, { mean: Math.exp(eta + step), dispersion });
    const below = node === 0 ? 0 : overdispersedUpper(x, { mean: Math.exp(eta - step), dispersion });
    sum += WEIGHTS[node]! * (above + below);
  }
  return Math.min(1, sum);
}
