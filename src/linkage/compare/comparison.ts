/** Level of two values by their codes; both codes are non-zero. */
export type LevelByCode = (left: number, right: number) => number;

/**
 * How two values of one kind of field are compared: an ordered list of levels, from equal to nothing alike.
 * `level` is symmetric, and level 0 is reached by equal values and only by them.
 */
export interface Comparison {
  /** Names of the levels, best first; the explanation shows them. */
  readonly levels: readonly string[];
  /** Index into `levels` for two folded, non-empty values. */
  level(left: string, right: string): number;
  /** The same by code, with what can be computed once per value computed once. Left out: `level` on the texts. */
  prepare?(values: readonly string[]): LevelByCode;
  /** The same between the values of two columns. Left out: `level` on the texts. */
  prepareAcross?(left: readonly string[], right: readonly string[]): LevelByCode;
  /** For comparisons in which each pair brings a rarity of its own. `counts`: how often each value occurs. */
  prepareBits?(values: readonly string[], counts: Int32Array): PreparedWithBits;
}

/** A comparison by code that also tells the rarity, in bits, of what the last two values had in common. */
export interface PreparedWithBits {
  readonly level: LevelByCode;
  bits(): number;
}

/** Level of a pair in which a value is missing: it weighs nothing either way. */
export const MISSING = 255;

export function prepareComparison(comparison: Comparison, values: readonly string[]): LevelByCode {
  if (comparison.prepare) return comparison.prepare(values);
  return (left, right) => comparison.level(values[left]!, values[right]!);
}
