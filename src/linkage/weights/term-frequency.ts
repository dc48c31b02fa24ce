export interface TermFrequency {
  /** Average probability that two random values agree (the u of the exact level), 0–1. */
  readonly u: number;
  /** Share of records that bear this very value, 0–1; of two alike values, the larger. */
  readonly frequency: number;
  /** How far to go: 1 the full adjustment (exact agreement), 0 none. */
  readonly share: number;
  /** Values are never held to be rarer than this, 0–1: a typo made once is not proof. */
  readonly floor: number;
}

/**
 * Adjustment in bits to the weight of an agreement for how rare the agreed value is: log2(u / frequency) × share.
 * A shared "Nieuwenhuijzen" gains, a shared "de Vries" loses.
 *
 * @see Winkler, W. E. (2000). Frequency-based matching in the Fellegi–Sunter model of record linkage. US Bureau
 * of the Census RR2000/06.
 */
export function termFrequencyWeight({ u, frequency, share, floor }: TermFrequency): number {
  return Math.log2(u / Math.max(frequency, floor)) * share;
}
