import type { PredictiveLaw } from './predictive.js';
import type { ReverseHazard } from './reverse-hazards.js';

/** The count of one step before any report is seen: Poisson(λ) with λ ~ Gamma of this mean and variance. */
export interface GammaPrior {
  /** > 0 */
  readonly mean: number;
  /** > 0, of λ; the count itself then has variance mean + variance. */
  readonly variance: number;
}

export interface BayesInput {
  readonly reported: number;
  /** The hazards of the delays that are still to come: x > d. Empty when the step is complete. */
  readonly ahead: readonly ReverseHazard[];
  readonly prior: GammaPrior;
  /** κ of the symmetric Dirichlet(κ, …, κ) on the delays 0..D, > 0. */
  readonly concentration: number;
}

/** Points of the numerical integral over F. 101 against 1,601 moves no probability on the fixture by more than 1e-8. */
const NODES = 101;

interface Share {
  readonly value: number;
  readonly weight: number;
}

/**
 * Höhle & an der Heiden (2014), Biometrics 70:993, the model on the truncated triangle. The Dirichlet prior makes each
 * hazard g(x) ~ Beta(κ + hits, κx + trials − hits), independent, so F = ∏ (1 − g) has known moments. Given F the reports to come are
 * negative binomial: with λ ~ Gamma(a, b) and n ~ Poisson(λF), N − n | n ~ NB(size a + n, prob (b + F)/(b + 1)).
 * F is integrated numerically over the Beta with its first two moments, so no chance is involved.
 *
 * @throws RangeError when the concentration, or the mean or variance of the prior, is not above 0
 */
export function bayesTruncatedLaw(input: BayesInput): PredictiveLaw {
  const { reported, prior, concentration } = input;
  if (!(prior.mean > 0 && prior.variance > 0 && concentration > 0)) {
    throw new RangeError('prior mean, prior variance and concentration must all be above 0');
  }
  if (input.ahead.length === 0) return { from: reported, lower: (k) => (k >= reported ? 1 : 0) };
  const rate = prior.mean / prior.variance;
  const size = prior.mean * rate + reported;
  const terms = sharesOf(input).map(({ value, weight }) => {
    const prob = (rate + value) / (rate + 1);
    return { log: Math.log(weight) + size * Math.log(prob), step: Math.log1p(-prob) };
  });
  const cumulative: number[] = [];
  function extendTo(length: number): void {
    while (cumulative.length < length) {
      const unseen = cumulative.length;
      const growth = Math.log((size + unseen) / (unseen + 1));
      let mass = 0;
      for (const term of terms) {
        mass += Math.exp(term.log);
        term.log += growth + term.step;
      }
      cumulative.push((cumulative.at(-1) ?? 0) + mass);
    }
  }
  return {
    from: reported,
    lower: (k) => {
      extendTo(k - reported + 1);
      return cumulative[k - reported] ?? 0;
    },
  };
}

/** Midpoints and weights of the Beta that has the mean and variance of F; six deviations either side. */
function sharesOf({ ahead, concentration }: BayesInput): Share[] {
  let [first, second] = [1, 1];
  for (const { delay, hits, trials } of ahead) {
    const stay = concentration * delay + trials - hits;
    const all = concentration * (delay + 1) + trials;
    first *= stay / all;
    second *= (stay * (stay + 1)) / (all * (all + 1));
  }
  const variance = second - first * first;
  const weight = (first * (1 - first)) / variance - 1;
  const [a, b] = [first * weight, (1 - first) * weight];
  const reach = 6 * Math.sqrt(variance);
  const [low, high] = [Math.max(0, first - reach), Math.min(1, first + reach)];
  const values = Array.from({ length: NODES }, (_, at) => low + ((at + 0.5) / NODES) * (high - low));
  const logs = values.map((value) => (a - 1) * Math.log(value) + (b - 1) * Math.log1p(-value));
  const peak = Math.max(...logs);
  const total = logs.reduce((sum, log) => sum + Math.exp(log - peak), 0);
  return values.map((value, at) => ({ value, weight: Math.exp((logs[at] ?? peak) - peak) / total }));
}
