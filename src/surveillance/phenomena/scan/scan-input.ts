/** One deduplicated event: the place it is about (never a home), and the step (day or week) it was received in. */
export interface PlacedCase {
  /** Unique. */
  readonly id: string;
  readonly place: string;
  readonly step: number;
}

/** Places that are looked at together: a region with its neighbours, a region under one channel. */
export interface ScanZone {
  readonly name: string;
  readonly places: readonly string[];
}

export interface ScanSettings {
  /** Study period, both inclusive. */
  readonly first: number;
  readonly now: number;
  /** Longest window in steps; every window ends at `now`. At most half of the period. */
  readonly maxWindow: number;
  /** Monte-Carlo permutations; 999 gives p down to 0.001. */
  readonly permutations: number;
  readonly seed: number;
  /** Cylinders with fewer cases are not looked at; the rule for small cells is 5. */
  readonly minCases: number;
}
