import type { PairList } from '../blocking/candidate-pairs.js';

/**
 * For two tables without duplicates of their own: the best pair is taken first, and neither of its records may be in
 * another pair.
 *
 * @returns places of the pairs that stay, in their old order
 */
export function oneToOne({ left, right }: PairList, scores: Float64Array): Int32Array {
  const order = Uint32Array.from(scores.keys()).sort((a, b) => scores[b]! - scores[a]! || a - b);
  const [takenLeft, takenRight] = [new Set<number>(), new Set<number>()];
  const kept: number[] = [];
  for (const k of order) {
    if (takenLeft.has(left[k]!) || takenRight.has(right[k]!)) continue;
    takenLeft.add(left[k]!);
    takenRight.add(right[k]!);
    kept.push(k);
  }
  return Int32Array.from(kept).sort();
}
