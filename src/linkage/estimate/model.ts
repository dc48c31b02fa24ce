/** What was learned about one field. Arrays have one entry per comparison level. */
export interface FieldModel {
  /** Probability of the level among pairs of one entity. */
  readonly m: Float64Array;
  /** Probability of the level among pairs of different entities. */
  readonly u: Float64Array;
  /** log2(m / u), bits. */
  readonly weights: Float64Array;
  /**
   * Adjustment for how rare a value is, bits, by value code: log2(u of equality / frequency of the value).
   * Added in full when values are equal, in part when they are nearly equal.
   */
  readonly rarity: Float64Array;
}

/** Pairs of two entities that have much in common because they live or work together: a class of their own. */
export interface Household {
  /** Bits: log-odds that two records drawn at random are of two entities of one household. */
  readonly prior: number;
  /** Per field the share of such pairs, 0–1, in which both have the very same value. */
  readonly shared: Float64Array;
}

export interface LinkageModel {
  readonly fields: readonly FieldModel[];
  /** Weight in bits of reading two fields crosswise, per swap: how seldom that happens to a true pair. */
  readonly swapWeights: Float64Array;
  /** Bits: log-odds that two records drawn at random are one entity. */
  readonly prior: number;
  readonly household?: Household | undefined;
}
