import { incompleteBeta } from './incomplete-beta.js';
import { normalQuantile } from './normal.js';
import { poissonDensity, poissonLower, poissonQuantile, poissonUpper } from './poisson.js';
import { smallestReaching } from './quantile-search.js';
import { binomialKernel } from './saddle-point.js';

/**
 * The negative binomial of the detectors: mean µ and variance φµ, so size = µ/(φ−1) and prob = 1/φ.
 * φ <= 1 is the Poisson.
 */
export interface Overdispersed {
  /** µ >= 0, a count per period. */
  readonly mean: number;
  /** φ, variance over mean. */
  readonly dispersion: number;
}

/** The same law as statistics packages write it: failures before the size-th success. */
export interface SizeProb {
  /** > 0 */
  readonly size: number;
  /** 0 < prob <= 1 */
  readonly prob: number;
}

/**
 * Above this mean the quantile is Cornish-Fisher's, which is then within 1e-9 relative: the tail would need
 * millions of steps. Only the upper mean of `muan` on an almost empty season gets here.
 */
const SEARCH_LIMIT = 1e9;

/** P(X = x), whole x >= 0: size/(size+x) times the continued binomial density (Loader 2000). */
export function negativeBinomialDensity(x: number, law: SizeProb): number {
  const { size, prob } = law;
  const odds = { p: prob, q: 1 - prob };
  return (size / (size + x)) * binomialKernel(size, x, odds);
}

/** P(X > x) = I_{1−prob}(x+1, size), without cancellation. */
export function negativeBinomialUpper(x: number, law: SizeProb): number {
  if (x < 0) return 1;
  return incompleteBeta(Math.floor(x) + 1, law.size, { p: 1 - law.prob, q: law.prob }).lower;
}

/** P(X <= x). */
export function negativeBinomialLower(x: number, law: SizeProb): number {
  if (x < 0) return 0;
  return incompleteBeta(Math.floor(x) + 1, law.size, { p: 1 - law.prob, q: law.prob }).upper;
}

/**
 * The smallest whole x with P(X <= x) >= probability.
 * @throws RangeError when the probability is not in [0, 1)
 */
export function negativeBinomialQuantile(probability: number, law: SizeProb): number {
  const mean = (law.size * (1 - law.prob)) / law.prob;
  if (!Number.isFinite(mean))
    throw new RangeError(`negativeBinomialQuantile needs a finite mean, got ${mean}`);
  const spread = Math.sqrt(mean / law.prob);
  // Cornish-Fisher with the skewness (2 − prob)/√(size (1 − prob)): saves half of the strides.
  const z = normalQuantile(probability);
  const skewness = (2 - law.prob) / Math.sqrt(law.size * (1 - law.prob));
  const start = probability === 0 ? 0 : mean + spread * (z + (skewness * (z * z - 1)) / 6);
  if (mean > SEARCH_LIMIT) return Math.ceil(start);
  return smallestReaching(probability, start, { lower: (x) => negativeBinomialLower(x, law), spread });
}

export function sizeProb(law: Overdispersed): SizeProb {
  return { size: law.mean / (law.dispersion - 1), prob: 1 / law.dispersion };
}

/** P(X > x) of the overdispersed count. */
export function overdispersedUpper(x: number, law: Overdispersed): number {
  if (law.mean === 0) return x < 0 ? 1 : 0;
  return law.dispersion > 1 ? negativeBinomialUpper(x, sizeProb(law)) : poissonUpper(x, law.mean);
}

/** P(X <= x) of the overdispersed count. */
export function overdispersedLower(x: number, law: Overdispersed): number {
  if (law.mean === 0) return x < 0 ? 0 : 1;
  return law.dispersion > 1 ? negativeBinomialLower(x, sizeProb(law)) : poissonLower(x, law.mean);
}

/** P(X = x) of the overdispersed count. */
export function overdispersedDensity(x: number, law: Overdispersed): number {
  if (law.mean === 0) return x === 0 ? 1 : 0;
  return law.dispersion > 1 ? negativeBinomialDensity(x, sizeProb(law)) : poissonDensity(x, law.mean);
}

/** The smallest x with P(X <= x) >= probability. */
export function overdispersedQuantile(probability: number, law: Overdispersed): number {
  if (law.mean === 0) return 0;
  return law.dispersion > 1
    ? negativeBinomialQuantile(probability, sizeProb(law))
    : poissonQuantile(probability, law.mean);
}
