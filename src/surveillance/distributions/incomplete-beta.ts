import type { Halves } from './incomplete-gamma.js';
import { binomialKernel } from './saddle-point.js';

const TINY = 1e-300;
const EPSILON = 4e-16;

/**
 * Regularised incomplete beta I_p(a, b) (lower) and 1 − I_p (upper), a, b > 0, p + q = 1 (DLMF §8.17(v)
 * continued fraction by Lentz, prefactor by Loader's saddle point). Both p and q are given because 1 − p loses
 * the digits that matter when p is next to 1.
 */
export function incompleteBeta(
  a: number,
  b: number,
  odds: { readonly p: number; readonly q: number },
): Halves {
  const { p, q } = odds;
  if (p <= 0) return { lower: 0, upper: 1 };
  if (q <= 0) return { lower: 1, upper: 0 };
  const front = (binomialKernel(a, b, odds) * a * b) / (a + b);
  if (p < (a + 1) / (a + b + 2)) {
    const lower = (front * betaFraction(a, b, p)) / a;
    return { lower, upper: 1 - lower };
  }
  const upper = (front * betaFraction(b, a, q)) / b;
  return { lower: 1 - upper, upper };
}

function betaFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m < 1_000_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    const delta = d * c;
    h *= delta;
    if (Math.abs(delta - 1) < EPSILON) return h;
  }
  throw new RangeError(`incompleteBeta did not converge for a=${a}, b=${b}, x=${x}`);
}

function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
