/**
 * Adjusted p-values: the smallest level at which each hypothesis would still be rejected. All take any number of
 * p-values in [0, 1] and answer in the same order; ties get equal answers. O(n log n).
 */

/** Benjamini & Hochberg 1995: false discovery rate, also under positive dependence. These are the q-values. */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  return stepUp(pValues, 1);
}

/** Benjamini & Yekutieli 2001: false discovery rate under any dependence; costs the factor Σ 1/i. */
export function benjaminiYekutieli(pValues: readonly number[]): number[] {
  let harmonic = 0;
  for (let i = 1; i <= pValues.length; i += 1) harmonic += 1 / i;
  return stepUp(pValues, harmonic);
}

/** Holm 1979: family-wise error under any dependence, step-down. */
export function holm(pValues: readonly number[]): number[] {
  const adjusted = new Array<number>(pValues.length);
  let highest = 0;
  ascending(pValues).forEach((index, rank) => {
    highest = Math.max(highest, (pValues.length - rank) * pValues[index]!);
    adjusted[index] = Math.min(1, highest);
  });
  return adjusted;
}

/** Bonferroni: family-wise error, one step. */
export function bonferroni(pValues: readonly number[]): number[] {
  check(pValues);
  return pValues.map((p) => Math.min(1, p * pValues.length));
}

function stepUp(pValues: readonly number[], factor: number): number[] {
  const n = pValues.length;
  const adjusted = new Array<number>(n);
  const order = ascending(pValues);
  let lowest = 1;
  for (let rank = n; rank >= 1; rank -= 1) {
    const index = order[rank - 1]!;
    lowest = Math.min(lowest, ((factor * n) / rank) * pValues[index]!);
    adjusted[index] = lowest;
  }
  return adjusted;
}

function ascending(pValues: readonly number[]): number[] {
  check(pValues);
  return pValues.map((_, index) => index).sort((a, b) => pValues[a]! - pValues[b]!);
}

function check(pValues: readonly number[]): void {
  const wrong = pValues.find((p) => !(p >= 0 && p <= 1));
  if (wrong !== undefined) throw new RangeError(`a p-value lies in [0, 1], got ${wrong}`);
}
