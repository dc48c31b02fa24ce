import type { PairList } from '../blocking/candidate-pairs.js';
import { GrowingInts } from '../blocking/growing-array.js';
import { ScoreHeap } from './score-heap.js';

export interface GroupRule {
  /** Bits counted for two records that were never compared, because they share no selective key. */
  readonly unseen: number;
  /** One pair speaks for or against with at most this many bits. */
  readonly loudest: number;
  /** Groups are joined while the score of the join is at least this. */
  readonly stop: number;
  /** Bits added, at most, because many pairs agree on the average: many witnesses weigh more than one. */
  readonly manyWitnesses: number;
}

/** Two groups of records that were joined, and the score of the join in bits. */
export interface Join {
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly score: number;
}

/**
 * Average linkage: the two groups whose records agree best on average are joined first, until no two groups agree
 * well enough. Unlike chains of pairs, one mistaken pair cannot glue two persons together: all their other records
 * speak against it.
 *
 * @param records number of records; pairs name them 0 … records − 1
 * @param scores total weight in bits of each pair
 * @see Sokal, R. R. & Michener, C. D. (1958). A statistical method for evaluating systematic relationships.
 * University of Kansas Science Bulletin 38.
 */
export function joinGroups(records: number, pairs: PairList, scores: Float64Array, rule: GroupRule): Join[] {
  return new Grouping(records, rule).run(pairs, scores);
}

/**
 * Every group keeps the list of pairs of its own records only; what a list says of a group that has since been joined
 * is looked up when the list is used. So a join touches two lists and nobody else's. Records that are never joined,
 * most of a large table, have no objects of their own: their lists lie in one array.
 */
class Grouping {
  /** Members of joined groups; a group with a number under `records` is that record alone. */
  readonly #members: Int32Array[] = [];
  readonly #near: Near[] = [];
  #nearOfRecords: NearOfRecords = { start: new Int32Array(1), groups: NOBODY.groups, sums: NOBODY.sums };
  readonly #groupOf: GrowingInts;
  readonly #heap = new ScoreHeap();
  readonly #sums: Float64Array;

  constructor(
    readonly records: number,
    readonly rule: GroupRule,
  ) {
    this.#groupOf = new GrowingInts();
    for (let record = 0; record < records; record++) this.#groupOf.push(record);
    this.#sums = new Float64Array(2 * records);
  }

  run(pairs: PairList, scores: Float64Array): Join[] {
    this.#list(pairs, scores);
    const joins: Join[] = [];
    while (this.#heap.size > 0) {
      this.#heap.pop();
      const { score, first, second } = this.#heap;
      if (this.#groupOf.at(first) !== first || this.#groupOf.at(second) !== second) continue;
      const [left, right] = [this.#membersOf(first), this.#membersOf(second)];
      const many = this.rule.manyWitnesses * (1 - 1 / Math.sqrt(left.length * right.length));
      joins.push({ left, right, score: score + many });
      this.#join(first, second, { left, right });
    }
    return joins;
  }

  #list(pairs: PairList, scores: Float64Array): void {
    const { unseen, loudest } = this.rule;
    const heard = scores.map((score) => Math.max(-loudest, Math.min(loudest, score)) - unseen);
    const near = roomForNear(this.records, pairs, heard);
    // From the back, so that each list ends up where its `start` says.
    const at = near.start.slice(1);
    for (let k = 0; k < heard.length; k++) {
      if (heard[k]! <= 0) continue;
      const [a, b] = [pairs.left[k]!, pairs.right[k]!];
      const [placeA, placeB] = [--at[a]!, --at[b]!];
      near.groups[placeA] = b;
      near.sums[placeA] = heard[k]!;
      near.groups[placeB] = a;
      near.sums[placeB] = heard[k]!;
      this.#offer(a, b, heard[k]!);
    }
    this.#nearOfRecords = near;
  }

  #sizeOf(group: number): number {
    return group < this.records ? 1 : this.#members[group - this.records]!.length;
  }

  #membersOf(group: number): Int32Array {
    return group < this.records ? Int32Array.of(group) : this.#members[group - this.records]!;
  }

  #nearOf(group: number): Near {
    if (group >= this.records) return this.#near[group - this.records]!;
    const { start, groups, sums } = this.#nearOfRecords;
    const [from, to] = [start[group]!, start[group + 1]!];
    return { groups: groups.subarray(from, to), sums: sums.subarray(from, to) };
  }

  #offer(a: number, b: number, sum: number): void {
    const score = sum / (this.#sizeOf(a) * this.#sizeOf(b)) + this.rule.unseen;
    if (score >= this.rule.stop) this.#heap.push(score, Math.min(a, b), Math.max(a, b));
  }

  #join(first: number, second: number, { left, right }: Pick<Join, 'left' | 'right'>): void {
    const joined = new Int32Array(left.length + right.length);
    joined.set(left);
    joined.set(right, left.length);
    const group = this.records + this.#members.push(joined) - 1;
    this.#groupOf.push(group);
    this.#groupOf.set(first, group);
    this.#groupOf.set(second, group);
    const near = this.#mergeNear(first, second, group);
    this.#near.push(near);
    for (let at = 0; at < near.groups.length; at++) this.#offer(group, near.groups[at]!, near.sums[at]!);
    this.#forget(first);
    this.#forget(second);
  }

  #forget(group: number): void {
    if (group >= this.records) this.#near[group - this.records] = NOBODY;
  }

  #mergeNear(first: number, second: number, group: number): Near {
    const met: number[] = [];
    for (const { groups, sums } of [this.#nearOf(first), this.#nearOf(second)]) {
      for (let at = 0; at < groups.length; at++) {
        const other = this.#current(groups[at]!);
        if (other === group) continue;
        if (this.#sums[other] === 0) met.push(other);
        this.#sums[other]! += sums[at]!;
      }
    }
    const merged = { groups: new Int32Array(met.length), sums: new Float64Array(met.length) };
    for (let at = 0; at < met.length; at++) {
      const other = met[at]!;
      merged.groups[at] = other;
      merged.sums[at] = this.#sums[other]!;
      this.#sums[other] = 0;
    }
    return merged;
  }

  /** The group that a group has become part of; halves the way for the next who asks. */
  #current(group: number): number {
    let at = group;
    for (let up = this.#groupOf.at(at); up !== at; up = this.#groupOf.at(at)) {
      const above = this.#groupOf.at(up);
      this.#groupOf.set(at, above);
      at = above;
    }
    return at;
  }
}

/** Groups that share compared pairs with one group, and per such group the sum over the pairs of (score − unseen). */
interface Near {
  readonly groups: Int32Array;
  readonly sums: Float64Array;
}

const NOBODY: Near = { groups: new Int32Array(0), sums: new Float64Array(0) };

/** The lists of all records, one after the other: that of record r is `start[r]` … `start[r + 1] - 1`. */
interface NearOfRecords extends Near {
  readonly start: Int32Array;
}

function roomForNear(records: number, { left, right }: PairList, heard: Float64Array): NearOfRecords {
  const start = new Int32Array(records + 1);
  for (let k = 0; k < heard.length; k++) {
    if (heard[k]! <= 0) continue;
    start[left[k]! + 1]! += 1;
    start[right[k]! + 1]! += 1;
  }
  for (let record = 0; record < records; record++) start[record + 1]! += start[record]!;
  const size = start[records]!;
  return { start, groups: new Int32Array(size), sums: new Float64Array(size) };
}
