import { incompleteGamma } from './incomplete-gamma.js';

/** P(Z > z) for the standard normal: ½ Q(½, z²/2), relative error near 1e-14 down to 1e-300. NaN gives NaN. */
export function normalUpper(z: number): number {
  if (Number.isNaN(z)) return Number.NaN;
  if (z < 0) return 1 - normalUpper(-z);
  return 0.5 * incompleteGamma(0.5, (z * z) / 2).upper;
}

/** P(Z <= z) for the standard normal. */
export function normalLower(z: number): number {
  return normalUpper(-z);
}

const SQRT_TWO_PI = Math.sqrt(2 * Math.PI);

/**
 * The z with P(Z <= z) = p, for 0 <= p <= 1 (0 and 1 give ∓∞).
 * Start: Hastings' rational approximation (Abramowitz & Stegun 26.2.23, error 4.5e-4); then Halley steps on the
 * tail itself, so the answer is as good as {@link normalUpper}.
 * @throws RangeError when p is outside [0, 1]
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`normalQuantile needs 0 <= p <= 1, got ${p}`);
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (p === 1) return Number.POSITIVE_INFINITY;
  if (p === 0.5) return 0;
  return p < 0.5 ? -upperQuantile(p) : upperQuantile(1 - p);
}

/** z > 0 with P(Z > z) = tail, tail < 0.5. */
function upperQuantile(tail: number): number {
  const t = Math.sqrt(-2 * Math.log(tail));
  let z =
    t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  for (let step = 0; step < 3; step += 1) {
    const error = (normalUpper(z) - tail) * SQRT_TWO_PI * Math.exp((z * z) / 2);
    z += error / (1 - (z * error) / 2);
  }
  return z;
}
