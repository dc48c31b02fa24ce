const LANCZOS_G = 7;
/** Lanczos 1964 coefficients for g = 7, n = 9 (Godfrey's table): relative error below 1e-14 for x >= 0.5. */
const LANCZOS: readonly number[] = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
const HALF_LOG_TWO_PI = 0.9189385332046728;

/**
 * ln Γ(x) for x > 0.
 * Lanczos 1964 below 15, the Stirling series (Abramowitz & Stegun 6.1.41) from there on.
 * @throws RangeError when x is not a positive number
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`logGamma needs x > 0, got ${x}`);
  if (x === 1 || x === 2) return 0;
  if (x < 0.5) return logGamma(x + 1) - Math.log(x);
  return x < 15 ? lanczos(x) : stirling(x);
}

function lanczos(x: number): number {
  const shifted = x - 1;
  let sum = LANCZOS[0]!;
  for (let i = 1; i < LANCZOS.length; i += 1) sum += LANCZOS[i]! / (shifted + i);
  const base = shifted + LANCZOS_G + 0.5;
  return HALF_LOG_TWO_PI + (shifted + 0.5) * Math.log(base) - base + Math.log(sum);
}

function stirling(x: number): number {
  return HALF_LOG_TWO_PI + (x - 0.5) * Math.log(x) - x + stirlingSeries(x);
}

/** The tail of Stirling's series: Σ B₂ₖ / (2k(2k−1) x^(2k−1)); error below 1e-16 for x >= 15. */
export function stirlingSeries(x: number): number {
  const s = 1 / (x * x);
  return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * (691 / 360360)))))) / x;
}
