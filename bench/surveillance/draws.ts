import type { SeededRandom } from '../../src/surveillance/index.js';

/** Standard normal by Marsaglia's polar method. */
export function normalDraw(random: SeededRandom): number {
  for (;;) {
    const u = 2 * random.next() - 1;
    const v = 2 * random.next() - 1;
    const s = u * u + v * v;
    if (s > 0 && s < 1) return u * Math.sqrt((-2 * Math.log(s)) / s);
  }
}

/** Gamma with that shape and scale 1 (Marsaglia & Tsang 2000; below shape 1 boosted by a uniform power). */
export function gammaDraw(shape: number, random: SeededRandom): number {
  if (shape < 1) return gammaDraw(shape + 1, random) * (1 - random.next()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normalDraw(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random.next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Poisson: multiplied uniforms below mean 10, halved through a gamma above (Ahrens & Dieter 1974). */
export function poissonDraw(mean: number, random: SeededRandom): number {
  if (mean < 10) {
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = 1 - random.next(); product > limit; product *= 1 - random.next()) count += 1;
    return count;
  }
  const half = Math.floor((7 * mean) / 8);
  const time = gammaDraw(half, random);
  if (time <= mean) return half + poissonDraw(mean - time, random);
  let below = 0;
  for (let i = 1; i < half; i += 1) if (random.next() < mean / time) below += 1;
  return below;
}

/** Negative binomial with that mean and variance dispersion·mean; Poisson when the dispersion is 1. */
export function countDraw(mean: number, dispersion: number, random: SeededRandom): number {
  if (dispersion <= 1) return poissonDraw(mean, random);
  const scale = dispersion - 1;
  return poissonDraw(gammaDraw(mean / scale, random) * scale, random);
}
