import { incompleteBeta } from './incomplete-beta.js';

/**
 * P(|T| > |t|) for Student's t with df degrees of freedom: I_{df/(df+t²)}(df/2, ½) (DLMF §8.17).
 * @param df > 0, whole or not
 */
export function studentTwoSided(t: number, df: number): number {
  if (Number.isNaN(t) || !(df > 0)) return Number.NaN;
  if (!Number.isFinite(t)) return 0;
  const square = t * t;
  return incompleteBeta(df / 2, 0.5, { p: df / (df + square), q: square / (df + square) }).lower;
}
