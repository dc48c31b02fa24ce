import { incompleteGamma } from './incomplete-gamma.js';
import { normalQuantile } from './normal.js';
import { smallestReaching } from './quantile-search.js';
import { poissonKernel } from './saddle-point.js';

/** P(X = x) for whole x >= 0, mean >= 0. */
export function poissonDensity(x: number, mean: number): number {
  if (mean === 0) return x === 0 ? 1 : 0;
  return poissonKernel(x, mean);
}

/** P(X > x): regularised lower gamma P(⌊x⌋+1, mean), not 1 − F, so that it does not cancel. */
export function poissonUpper(x: number, mean: number): number {
  if (x < 0) return 1;
  return incompleteGamma(Math.floor(x) + 1, mean).lower;
}

/** P(X <= x). */
export function poissonLower(x: number, mean: number): number {
  if (x < 0) return 0;
  return incompleteGamma(Math.floor(x) + 1, mean).upper;
}

/**
 * The smallest whole x with P(X <= x) >= probability, 0 <= probability < 1.
 * @throws RangeError when the probability or mean is out of range
 */
export function poissonQuantile(probability: number, mean: number): number {
  if (!(mean >= 0 && Number.isFinite(mean)))
    throw new RangeError(`poissonQuantile needs a mean, got ${mean}`);
  const start = mean + normalQuantile(probability) * Math.sqrt(mean);
  return smallestReaching(probability, start, {
    lower: (x) => poissonLower(x, mean),
    spread: Math.sqrt(mean),
  });
}
