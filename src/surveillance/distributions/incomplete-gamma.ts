import { poissonKernel } from './saddle-point.js';

const TINY = 1e-300;
const EPSILON = 1e-16;

/** Both regularised halves, each computed where it does not cancel. */
export interface Halves {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Regularised incomplete gamma P(a, x) and Q(a, x) = 1 − P, a > 0, x >= 0 (DLMF §8.11(i) series, §8.9
 * continued fraction by Lentz). The prefactor is Loader's saddle point, so relative error stays near 1e-13 in
 * either tail down to the smallest double.
 */
export function incompleteGamma(a: number, x: number): Halves {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 };
  if (x < a + 1) {
    const lower = poissonKernel(a, x) * lowerSeries(a, x);
    return { lower, upper: 1 - lower };
  }
  const upper = poissonKernel(a, x) * a * upperFraction(a, x);
  return { lower: 1 - upper, upper };
}

/** 1 + x/(a+1) + x²/((a+1)(a+2)) + … */
function lowerSeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; term > sum * EPSILON; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

/** The continued fraction of Γ(a, x) e^x x^(−a), modified Lentz. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let h = d;
  for (let i = 1; i < 1_000_000; i += 1) {
    const an = -i * (i - a);
    b += 2;
    d = 1 / nonZero(an * d + b);
    c = nonZero(b + an / c);
    const delta = d * c;
    h *= delta;
    if (Math.abs(delta - 1) < EPSILON * 4) return h;
  }
  throw new RangeError(`incompleteGamma did not converge for a=${a}, x=${x}`);
}

function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
