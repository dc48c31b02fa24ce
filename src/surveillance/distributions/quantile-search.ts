/** What a search for a quantile of a count needs to know. */
export interface CountTails {
  /** P(X <= x) for whole x. */
  readonly lower: (x: number) => number;
  /** About one standard deviation: the first stride. */
  readonly spread: number;
}

/**
 * R's fuzz: a probability that misses its target by less than 64 machine epsilons has reached it, so that
 * F(x) = 0.95 computed as 0.9499999999999999 gives x and not x + 1.
 */
const FUZZ = 64 * Number.EPSILON;

/**
 * The smallest whole x >= 0 with P(X <= x) >= probability: brackets from a start by doubling strides, then
 * bisection. O(log distance) evaluations of the tail.
 * @throws RangeError when the probability is not in [0, 1)
 */
export function smallestReaching(probability: number, start: number, tails: CountTails): number {
  if (!(probability >= 0 && probability < 1)) {
    throw new RangeError(`a quantile needs 0 <= probability < 1, got ${probability}`);
  }
  const target = probability * (1 - FUZZ);
  const reaches = (x: number) => tails.lower(x) >= target;
  let stride = Math.max(1, Math.floor(tails.spread / 8));
  let high = Math.max(0, Math.floor(start));
  if (reaches(high)) {
    let low = high - stride;
    while (low >= 0 && reaches(low)) {
      high = low;
      stride *= 2;
      low -= stride;
    }
    return bisect(Math.max(low, -1), high, reaches);
  }
  let low = high;
  high += stride;
  while (!reaches(high)) {
    low = high;
    stride *= 2;
    high += stride;
  }
  return bisect(low, high, reaches);
}

/** low does not reach, high does. */
function bisect(low: number, high: number, reaches: (x: number) => boolean): number {
  let [below, at] = [low, high];
  while (at - below > 1) {
    const middle = Math.floor((below + at) / 2);
    if (reaches(middle)) at = middle;
    else below = middle;
  }
  return at;
}
