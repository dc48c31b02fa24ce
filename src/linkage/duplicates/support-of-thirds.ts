/** Two signals by their places in a list, and what they weigh by themselves. */
export interface WeighedPair {
  readonly a: number;
  readonly b: number;
  /** log2 odds. */
  readonly weight: number;
}

/** Part of the weaker of two ties that counts for the pair at its ends: the third often saw what both of them saw. */
const LENT = 0.6;
const MOST_LENT = 6;

/**
 * For each pair the bits it gains from a third signal that likely reports the same as either: of three sources, two may
 * have no word in common and still tell one event. The best third counts, by the weaker of its two ties; a tie that is
 * rather not one (below 0) lends nothing.
 */
export function supportOfThirds(pairs: readonly WeighedPair[]): number[] {
  const ties = new Map<number, Map<number, number>>();
  const tie = (from: number, to: number, weight: number) => {
    const known = ties.get(from);
    if (known) known.set(to, weight);
    else ties.set(from, new Map([[to, weight]]));
  };
  for (const { a, b, weight } of pairs) {
    if (weight <= 0) continue;
    tie(a, b, weight);
    tie(b, a, weight);
  }
  return pairs.map(({ a, b }) => {
    const [ours, theirs] = [ties.get(a), ties.get(b)];
    return ours && theirs ? Math.min(MOST_LENT, LENT * bestThird(ours, theirs)) : 0;
  });
}

function bestThird(ours: ReadonlyMap<number, number>, theirs: ReadonlyMap<number, number>): number {
  const [few, many] = ours.size <= theirs.size ? [ours, theirs] : [theirs, ours];
  let best = 0;
  for (const [third, weight] of few) best = Math.max(best, Math.min(weight, many.get(third) ?? 0));
  return best;
}
