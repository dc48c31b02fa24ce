/** 2 I(A;B) / (H(A) + H(B)) of two labellings of the same nodes (Danon et al. 2005): 1 when equal up to names, 0 when unrelated. */
export function normalisedMutualInformation(a: readonly number[], b: readonly number[]): number {
  const n = a.length;
  const [pa, pb, joint] = [new Map<number, number>(), new Map<number, number>(), new Map<string, number>()];
  const add = <K>(counts: Map<K, number>, key: K) => counts.set(key, (counts.get(key) ?? 0) + 1 / n);
  for (const [at, x] of a.entries()) {
    const y = b[at] ?? -1;
    add(pa, x);
    add(pb, y);
    add(joint, `${x} ${y}`);
  }
  const entropy = (counts: Map<unknown, number>) =>
    [...counts.values()].reduce((h, p) => h - p * Math.log(p), 0);
  const both = entropy(pa) + entropy(pb);
  return both === 0 ? 1 : (2 * (both - entropy(joint))) / both;
}
