import type { Design } from './design.js';
import { hatValues } from './hat-values.js';
import type { QuasiPoissonFit } from './quasi-poisson.js';

/**
 * Standardised Anscombe residuals of Farrington 1996: s = 3/2 (y^⅔ − µ^⅔) / (µ^⅙ √(φ (1 − h))), length n.
 * φ is the Pearson dispersion bounded below by 1.
 */
export function anscombeResiduals(design: Design, y: Float64Array, fit: QuasiPoissonFit): Float64Array {
  const phi = Math.max(fit.dispersion, 1);
  const hat = hatValues(design, fit);
  const residuals = new Float64Array(y.length);
  for (let i = 0; i < y.length; i += 1) {
    const root = Math.cbrt(fit.mu[i]!);
    const count = Math.cbrt(y[i]!);
    const raw = (1.5 * (count * count - root * root)) / Math.sqrt(root);
    residuals[i] = raw / Math.sqrt(phi * (1 - hat[i]!));
  }
  return residuals;
}

/**
 * Weights that turn past outbreaks down (Farrington 1996; threshold 2.58 by Noufaily 2013): γ for s <= threshold,
 * γ s⁻² above; γ makes them sum to n. Only high residuals count: a quiet week is no outbreak.
 */
export function outbreakWeights(residuals: Float64Array, threshold: number): Float64Array {
  const weights = new Float64Array(residuals.length);
  let sum = 0;
  for (let i = 0; i < weights.length; i += 1) {
    const s = residuals[i]!;
    weights[i] = s > threshold ? 1 / (s * s) : 1;
    sum += weights[i]!;
  }
  const gamma = residuals.length / sum;
  for (let i = 0; i < weights.length; i += 1) weights[i]! *= gamma;
  return weights;
}
