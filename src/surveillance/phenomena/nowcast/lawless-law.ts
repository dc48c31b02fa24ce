import { normalLower, normalUpper } from '../../distributions/normal.js';
import type { PredictiveLaw } from './predictive.js';
import type { ReverseHazard } from './reverse-hazards.js';

/**
 * How the normal law is kept to counts at or above what is already reported.
 * `conditional`: the normal given N >= reported, with continuity correction; a proper law, the one to use.
 * `surveillance`: P(N <= k) = Φ((k−µ)/σ) / (1 − Φ((n−µ)/σ)), which divides by the mass above n but leaves the mass
 * below it on n, so it sums to more than 1 and its upper ends are too low. All 42 numbers of R's `surveillance` 1.20.3 on the fixture
 * are this rule; kept to agree with it, not to work with.
 */
export type LawlessMass = 'conditional' | 'surveillance';

export interface LawlessInput {
  readonly reported: number;
  /** The hazards of the delays that are still to come: x > d. Empty when the step is complete. */
  readonly ahead: readonly ReverseHazard[];
  readonly mass: LawlessMass;
}

/**
 * Lawless (1994): N̂ = n/F with Var(N − N̂) = N̂(1−F)/F + N̂² Σ_{x>d} g/((1−g) trials): the binomial thinning and the
 * delta-method error of F. Needs reported >= 1.
 */
export function lawlessLaw({ reported, ahead, mass }: LawlessInput): PredictiveLaw {
  let share = 1;
  let relativeVariance = 0;
  for (const { hits, trials } of ahead) {
    share *= 1 - hits / trials;
    relativeVariance += hits / ((trials - hits) * trials);
  }
  const mean = reported / share;
  const deviation = Math.sqrt((mean * (1 - share)) / share + mean * mean * relativeVariance);
  if (deviation === 0) return { from: reported, lower: (k) => (k >= reported ? 1 : 0) };
  const z = (count: number) => (count - mean) / deviation;
  if (mass === 'surveillance') {
    return { from: reported, lower: (k) => normalLower(z(k)) / normalUpper(z(reported)) };
  }
  const possible = normalUpper(z(reported - 0.5));
  return { from: reported, lower: (k) => 1 - normalUpper(z(k + 0.5)) / possible };
}
