import type { PairList } from '../blocking/candidate-pairs.js';

/**
 * Clusters of records: two groups are one cluster when they were joined at or above `least` bits, that is when their
 * records agree well enough on average (see `joinGroups`). A pair alone never chains two groups together.
 *
 * @param records number of records
 * @param pairs grouped pairs of a deduplication with their scores
 * @param least bits; 0 is probability 0.5, the shipped threshold
 * @returns for each record the lowest record number of its cluster; a record alone is its own cluster
 */
export function clusterRecords(
  records: number,
  pairs: PairList & { readonly scores: Float64Array },
  least = 0,
): Int32Array {
  const lowest = Int32Array.from({ length: records }, (_, record) => record);
  const find = (record: number): number => {
    let at = record;
    while (lowest[at] !== at) at = lowest[at]!;
    lowest[record] = at;
    return at;
  };
  for (let k = 0; k < pairs.scores.length; k++) {
    if (pairs.scores[k]! < least) continue;
    const [a, b] = [find(pairs.left[k]!), find(pairs.right[k]!)];
    if (a !== b) lowest[Math.max(a, b)] = Math.min(a, b);
  }
  return lowest.map((_, record) => find(record));
}
