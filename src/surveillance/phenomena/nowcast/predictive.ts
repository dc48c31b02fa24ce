/** What the final count of one step will be, as whole numbers of events. */
export interface Estimate {
  readonly median: number;
  /** Lower end of the interval, inclusive; never below what is already reported. */
  readonly low: number;
  /** Upper end of the interval, inclusive. */
  readonly high: number;
}

/** A predictive law on `from`, from + 1, …, given by P(N <= k). */
export interface PredictiveLaw {
  readonly from: number;
  readonly lower: (k: number) => number;
}

/**
 * Median and equal-tailed interval: for each p the smallest whole k >= from with P(N <= k) >= p.
 *
 * @param level coverage of the interval
 * @throws RangeError when `level` does not lie between 0 and 1
 */
export function estimateOf(law: PredictiveLaw, level: number): Estimate {
  if (!(level > 0 && level < 1)) throw new RangeError(`level must lie between 0 and 1: ${level}`);
  const tail = (1 - level) / 2;
  return {
    median: quantileOf(law, 0.5),
    low: quantileOf(law, tail),
    high: quantileOf(law, 1 - tail),
  };
}

/** Doubles the stride until the bracket holds p, then halves the bracket. */
function quantileOf({ from, lower }: PredictiveLaw, p: number): number {
  if (lower(from) >= p) return from;
  let below = from;
  let stride = 1;
  while (lower(below + stride) < p) {
    below += stride;
    stride *= 2;
  }
  let reaching = below + stride;
  while (reaching - below > 1) {
    const middle = Math.floor((below + reaching) / 2);
    if (lower(middle) >= p) reaching = middle;
    else below = middle;
  }
  return reaching;
}
