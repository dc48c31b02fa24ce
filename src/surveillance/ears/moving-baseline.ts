/** Mean and standard deviation (n − 1) of the baseline of one point. */
export interface MovingBaseline {
  readonly mean: number;
  /** Not below minSigma; 0 when all counts are equal. */
  readonly sigma: number;
}

/**
 * The `size` points that end `lag` points before t: C1 has lag 0 (yesterday and back), C2 and C3 have lag 2.
 * Two passes, so that large counts keep their digits.
 */
export function movingBaseline(
  counts: ArrayLike<number>,
  end: { readonly t: number; readonly lag: number },
  { baseline, minSigma }: { readonly baseline: number; readonly minSigma: number },
): MovingBaseline {
  const from = end.t - end.lag - baseline;
  let sum = 0;
  for (let i = from; i < from + baseline; i += 1) sum += counts[i]!;
  const mean = sum / baseline;
  let squares = 0;
  for (let i = from; i < from + baseline; i += 1) squares += (counts[i]! - mean) ** 2;
  return { mean, sigma: Math.max(Math.sqrt(squares / (baseline - 1)), minSigma) };
}
