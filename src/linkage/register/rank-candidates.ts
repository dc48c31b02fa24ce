/** A candidate among all candidates of its mention. */
export interface Ranked<T> {
  readonly candidate: T;
  /** log2 odds with the other candidates and "not in the register" weighed in. */
  readonly weight: number;
  /** 2^weight / (1 + 2^weight). All candidates and "not in the register" sum to 1. */
  readonly probability: number;
  /** 0 or less: what the other candidates take away. */
  readonly rivals: number;
}

/**
 * Sets the candidates of one mention against each other. Of two candidates that fit equally well, each can be
 * right at most half the time; a twin, a namesake and a double registration are told apart by nothing else.
 */
export function rankCandidates<T>(candidates: readonly T[], weightOf: (candidate: T) => number): Ranked<T>[] {
  // Sorted first, so that the sum is added up in one order whatever the order of the list: equal to the last bit.
  const sorted = [...candidates].sort((a, b) => weightOf(b) - weightOf(a));
  const odds = sorted.map((candidate) => 2 ** Math.min(weightOf(candidate), 500));
  const all = odds.reduce((sum, each) => sum + each, 0);
  return sorted.map((candidate, at) => {
    const rivals = -Math.log2(1 + Math.max(0, all - (odds[at] ?? 0)));
    const weight = weightOf(candidate) + rivals;
    return { candidate, weight, rivals, probability: 1 / (1 + 2 ** -weight) };
  });
}
