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

/**
 * Pairs of two entities that are alike for a reason: members of one household or firms in one building; persons of one
 * name. Each field is a mixture: with share `shared` both have the very same value, written as the records of one
 * entity would write it; else they are alike by chance.
 */
export interface Lookalikes {
  readonly kind: 'household' | 'namesakes';
  /** Bits: log-odds that two records drawn at random are such a pair. */
  readonly prior: number;
  /** Per field, 0–1. */
  readonly shared: Float64Array;
  /** The same for names of which a part is shared; 0 for other fields. */
  readonly parts: Float64Array;
}

/** Records of one entity that tell another address altogether. */
export interface Moved {
  /** Share of the pairs of one entity, 0–1. */
  readonly share: number;
  /** Places of the fields that make the address. */
  readonly fields: readonly number[];
}

export interface LinkageModel {
  readonly fields: readonly FieldModel[];
  /** Weight in bits of reading two fields crosswise, per swap: how seldom that happens to a true pair. */
  readonly swapWeights: Float64Array;
  /** Bits: log-odds that two records drawn at random are one entity. */
  readonly prior: number;
  readonly lookalikes: readonly Lookalikes[];
  readonly moved: Moved | undefined;
}

/** The model that sums what the fields say, and knows of no relatives, namesakes or movers. */
export function withoutStructures(model: LinkageModel): LinkageModel {
  return { ...model, lookalikes: [], moved: undefined };
}
