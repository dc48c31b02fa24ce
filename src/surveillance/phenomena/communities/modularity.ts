/** An undirected link between two nodes 0..n−1. */
export interface WeightedLink {
  readonly a: number;
  readonly b: number;
  /** > 0 */
  readonly weight: number;
}

/**
 * Newman's modularity Q = Σ_c [ W_c/W − γ (S_c/2W)² ], W the total weight, W_c that inside community c, S_c the summed strength of its nodes
 * (Newman & Girvan 2004; resolution γ of Reichardt & Bornholdt 2006).
 *
 * @param membership community of each node, length n
 * @returns −½..1; 0 when there is no link
 */
export function modularity(
  links: readonly WeightedLink[],
  membership: readonly number[],
  resolution: number,
): number {
  const inside = new Map<number, number>();
  const strength = new Map<number, number>();
  let total = 0;
  for (const { a, b, weight } of links) {
    const [ca, cb] = [membership[a] ?? -1, membership[b] ?? -1];
    total += weight;
    strength.set(ca, (strength.get(ca) ?? 0) + weight);
    strength.set(cb, (strength.get(cb) ?? 0) + weight);
    if (ca === cb) inside.set(ca, (inside.get(ca) ?? 0) + weight);
  }
  if (total === 0) return 0;
  let quality = 0;
  for (const [community, sum] of strength) {
    quality += (inside.get(community) ?? 0) / total - resolution * (sum / (2 * total)) ** 2;
  }
  return quality;
}
