import { overdispersedDensity } from '../distributions/negative-binomial.js';

/** Above this mean the law is so near its limit that a larger one answers the same within a percent. */
const LARGEST_MEAN = 400;
const LARGEST_DISPERSION = 50;
const STEPS = 12;

/**
 * The dispersion φ whose reweighted estimate, on average, is the one that was found. Weighting down residuals above
 * the threshold also cuts the honest tail of a skewed count, so the estimate is too low: by 25 % at µ = 0.14, φ = 2,
 * by 4 % in the normal limit. Plug-in p-values are too small by that much; it is the larger half of their excess
 * of false discoveries (bench/surveillance.ts).
 * @param mean µ of the judged point
 * @param estimate Pearson dispersion of the reweighted fit
 * @param threshold Anscombe residual above which points were weighted down
 * @returns φ >= 1
 */
export function trueDispersion(mean: number, estimate: number, threshold: number): number {
  const mu = Math.min(mean, LARGEST_MEAN);
  const goal = Math.log(Math.max(estimate, 0.3));
  let log = Math.log(Math.min(Math.max(estimate, 1), LARGEST_DISPERSION));
  for (let step = 0; step < STEPS; step += 1) {
    const miss = goal - Math.log(reweightedDispersion(mu, Math.exp(log), threshold));
    log = Math.min(Math.max(log + miss, 0), Math.log(LARGEST_DISPERSION));
    if (Math.abs(miss) < 1e-4 || log === 0) break;
  }
  return Math.exp(log);
}

/** E[ω (Y − m)²] / m under the law, with the weights ω of a reweighted fit and m the mean that they give. */
export function reweightedDispersion(mean: number, dispersion: number, threshold: number): number {
  const law = { mean, dispersion };
  const last = Math.ceil(mean + 12 * Math.sqrt(dispersion * mean) + 20 * dispersion);
  const scale = 1.5 / (mean ** (1 / 6) * Math.sqrt(dispersion));
  const centre = Math.cbrt(mean * mean);
  let weight = 0;
  let first = 0;
  let second = 0;
  let density = overdispersedDensity(0, law);
  for (let y = 0; y <= last; y += 1) {
    const s = scale * (Math.cbrt(y * y) - centre);
    const share = s > threshold ? density / (s * s) : density;
    weight += share;
    first += share * y;
    second += share * y * y;
    density *= (mean + y * (dispersion - 1)) / (dispersion * (y + 1));
  }
  const m = first / weight;
  return (second / weight - m * m) / m;
}
