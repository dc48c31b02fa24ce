import { logGamma, stirlingSeries } from './log-gamma.js';

const HALF_LOG_TWO_PI = 0.9189385332046728;
const TWO_PI = 2 * Math.PI;

/**
 * The saddle-point pieces of Loader 2000, "Fast and accurate computation of binomial probabilities":
 * densities as exp(−deviance) / √(2πn), so that no two large numbers are subtracted. Through logGamma alone
 * a count of 1e5 already costs ten digits.
 */

/** δ(n) = ln n! − ln(√(2πn) (n/e)ⁿ) for n > 0, whole or not. */
export function stirlingError(n: number): number {
  if (n >= 15) return stirlingSeries(n);
  return logGamma(n + 1) - (n + 0.5) * Math.log(n) + n - HALF_LOG_TWO_PI;
}

/** Deviance part D(x; m) = x ln(x/m) + m − x, exact also when x is close to m (Loader's bd0). */
export function deviancePart(x: number, mean: number): number {
  if (x === 0) return mean;
  const difference = x - mean;
  if (Math.abs(difference) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x;
  const v = difference / (x + mean);
  let sum = difference * v;
  let term = 2 * x * v;
  for (let j = 1; j < 1000; j += 1) {
    term *= v * v;
    const next = sum + term / (2 * j + 1);
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

/** x^k e^(−x) / Γ(k+1) for real k >= 0 and x > 0: the Poisson density continued to real k. */
export function poissonKernel(k: number, x: number): number {
  if (k === 0) return Math.exp(-x);
  return Math.exp(-stirlingError(k) - deviancePart(k, x)) / Math.sqrt(TWO_PI * k);
}

/** Γ(a+b+1) / (Γ(a+1) Γ(b+1)) p^a q^b with q = 1 − p, for real a, b >= 0: the binomial density continued. */
export function binomialKernel(
  a: number,
  b: number,
  odds: { readonly p: number; readonly q: number },
): number {
  const n = a + b;
  if (a === 0) return Math.exp(b * logOfComplement(odds.q, odds.p));
  if (b === 0) return Math.exp(a * logOfComplement(odds.p, odds.q));
  const exponent =
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b) -
    deviancePart(a, n * odds.p) -
    deviancePart(b, n * odds.q);
  return Math.exp(exponent) * Math.sqrt(n / (TWO_PI * a * b));
}

/** ln(value) where value = 1 − complement: through log1p when the complement is the small one. */
function logOfComplement(value: number, complement: number): number {
  return complement < 0.5 ? Math.log1p(-complement) : Math.log(value);
}
