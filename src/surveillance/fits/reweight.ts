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
  return y.map((count, i) => {
    const mu = fit.mu[i]!;
    const raw = (1.5 * (Math.cbrt(count * count) - Math.cbrt(mu * mu))) / mu ** (1 / 6);
    return raw / Math.sqrt(phi * (1 - hat[i]!));
  });
}

/**
 * Weights that turn past outbreaks down (Farrington 1996; threshold 2.58 by Noufaily 2013): γ for s <= threshold,
 * γ s⁻² above; γ makes them sum to n. Only high residuals count: a quiet week is no outbreak.
 */
export function outbreakWeights(residuals: Float64Array, threshold: number): Float64Array {
  const raw = residuals.map((s) => (s > threshold ? 1 / (s * s) : 1));
  const gamma = residuals.length / raw.reduce((sum, weight) => sum + weight, 0);
  return raw.map((weight) => gamma * weight);
}
