import type { PairList } from '../blocking/candidate-pairs.js';
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
  const list = new ScoredPairs(pairs.left.length + joins.reduce((sum, join) => sum + sizeOf(join), 0));
  const inGroup = listGroups(list, joins, { records, pairs, scores, rule });
  for (let k = 0; k < scores.length; k++) {
    if (inGroup[k] === 1) continue;
    const own = heard(scores[k]!, rule);
    list.add(
      pairs.left[k]!,
      pairs.right[k]!,
      k,
      Math.min(rule.stop - 1, own) + OWN_SHARE * (own - rule.loudest),
    );
  }
  return { ...list.done(), joins };
}

interface Heard {
  readonly records: number;
  readonly pairs: PairList;
  readonly scores: Float64Array;
  readonly rule: GroupRule;
}

/** Adds all pairs of all joins; returns 1 for each compared pair among them. */
function listGroups(
  list: ScoredPairs,
  joins: readonly Join[],
  { records, pairs, scores, rule }: Heard,
): Uint8Array {
  const known = new PairIndex(records, pairs);
  const inGroup = new Uint8Array(scores.length);
  for (const join of joins) {
    for (const a of join.left) {
      for (const b of join.right) {
        const [left, right] = [Math.min(a, b), Math.max(a, b)];
        const k = known.find(left, right);
        if (k >= 0) inGroup[k] = 1;
        list.add(left, right, k, join.score + OWN_SHARE * heard(k < 0 ? rule.unseen : scores[k]!, rule));
      }
    }
  }
  return inGroup;
}

function sizeOf({ left, right }: Join): number {
  return left.length * right.length;
}

/** Pairs with their scores, at most `most`. */
class ScoredPairs {
  #count = 0;
  readonly #left: Int32Array;
  readonly #right: Int32Array;
  readonly #compared: Int32Array;
  readonly #scores: Float64Array;

  constructor(most: number) {
    this.#left = new Int32Array(most);
    this.#right = new Int32Array(most);
    this.#compared = new Int32Array(most);
    this.#scores = new Float64Array(most);
  }

  add(left: number, right: number, compared: number, score: number): void {
    const at = this.#count++;
    this.#left[at] = left;
    this.#right[at] = right;
    this.#compared[at] = compared;
    this.#scores[at] = score;
  }

  done(): Omit<GroupedPairs, 'joins'> {
    const count = this.#count;
    return {
      left: this.#left.subarray(0, count),
      right: this.#right.subarray(0, count),
      compared: this.#compared.subarray(0, count),
      scores: this.#scores.subarray(0, count),
    };
  }
}

function heard(score: number, { loudest }: GroupRule): number {
  return Math.max(-loudest, Math.min(loudest, score));
}
