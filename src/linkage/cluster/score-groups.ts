import type { PairList } from '../blocking/candidate-pairs.js';
import { GrowingInts } from '../blocking/growing-array.js';
import { type GroupRule, type Join, joinGroups } from './join-groups.js';
import { PairIndex } from './pair-index.js';

export const GROUP_RULE: GroupRule = { unseen: -5, loudest: 12, stop: -4.5, manyWitnesses: 3 };

/** Share of a pair's own score in its score as part of a group: it keeps the scores of one join apart. */
const OWN_SHARE = 0.05;

export interface GroupedPairs extends PairList {
  /** Total weight in bits after the other records of both groups were heard. Shape: pairs. */
  readonly scores: Float64Array;
  /** For each pair its place in the list that was compared, or −1 when only the groups brought it together. */
  readonly compared: Int32Array;
  readonly joins: readonly Join[];
}

/** Hears all records of a group before a pair is scored: for tables with several records per entity. */
export function scoreGroups(
  records: number,
  pairs: PairList,
  scores: Float64Array,
  rule = GROUP_RULE,
): GroupedPairs {
  const joins = joinGroups(records, pairs, scores, rule);
  const known = new PairIndex(pairs);
  const [left, right, compared] = [new GrowingInts(), new GrowingInts(), new GrowingInts()];
  const totals: number[] = [];
  const inGroup = new Uint8Array(scores.length);
  for (const join of joins) {
    for (const a of join.left) {
      for (const b of join.right) {
        const k = known.find(Math.min(a, b), Math.max(a, b));
        if (k >= 0) inGroup[k] = 1;
        left.push(Math.min(a, b));
        right.push(Math.max(a, b));
        compared.push(k);
        totals.push(join.score + OWN_SHARE * heard(k < 0 ? rule.unseen : scores[k]!, rule));
      }
    }
  }
  for (let k = 0; k < scores.length; k++) {
    if (inGroup[k] === 1) continue;
    left.push(pairs.left[k]!);
    right.push(pairs.right[k]!);
    compared.push(k);
    const own = heard(scores[k]!, rule);
    totals.push(Math.min(rule.stop - 1, own) + OWN_SHARE * (own - rule.loudest));
  }
  return {
    left: left.toArray(),
    right: right.toArray(),
    compared: compared.toArray(),
    scores: Float64Array.from(totals),
    joins,
  };
}

function heard(score: number, { loudest }: GroupRule): number {
  return Math.max(-loudest, Math.min(loudest, score));
}
