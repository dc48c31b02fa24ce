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
 * is looked up when the list is used. So a join touches two lists and nobody else's.
 */
class Grouping {
  readonly #members: (Int32Array | undefined)[];
  readonly #near: Near[];
  readonly #groupOf: GrowingInts;
  readonly #heap = new ScoreHeap();
  readonly #sums: Float64Array;

  constructor(
    records: number,
    readonly rule: GroupRule,
  ) {
    this.#members = Array.from({ length: records }, (_, record) => Int32Array.of(record));
    this.#near = [];
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
      const [left, right] = [this.#members[first], this.#members[second]];
      if (!left || !right) continue;
      const many = this.rule.manyWitnesses * (1 - 1 / Math.sqrt(left.length * right.length));
      joins.push({ left, right, score: score + many });
      this.#join(first, second);
    }
    return joins;
  }

  #list(pairs: PairList, scores: Float64Array): void {
    const { unseen, loudest } = this.rule;
    const heard = scores.map((score) => Math.max(-loudest, Math.min(loudest, score)) - unseen);
    const degree = new Int32Array(this.#groupOf.length);
    for (let k = 0; k < heard.length; k++) {
      if (heard[k]! <= 0) continue;
      degree[pairs.left[k]!]! += 1;
      degree[pairs.right[k]!]! += 1;
    }
    for (const size of degree)
      this.#near.push({ groups: new Int32Array(size), sums: new Float64Array(size) });
    for (let k = 0; k < heard.length; k++) {
      if (heard[k]! <= 0) continue;
      const [a, b] = [pairs.left[k]!, pairs.right[k]!];
      this.#note(a, b, heard[k]!, --degree[a]!);
      this.#note(b, a, heard[k]!, --degree[b]!);
      this.#offer(a, b, heard[k]!);
    }
  }

  #note(group: number, other: number, sum: number, at: number): void {
    this.#near[group]!.groups[at] = other;
    this.#near[group]!.sums[at] = sum;
  }

  #offer(a: number, b: number, sum: number): void {
    const count = this.#members[a]!.length * this.#members[b]!.length;
    const score = sum / count + this.rule.unseen;
    if (score >= this.rule.stop) this.#heap.push(score, Math.min(a, b), Math.max(a, b));
  }

  #join(first: number, second: number): void {
    const [left, right] = [this.#members[first]!, this.#members[second]!];
    const joined = new Int32Array(left.length + right.length);
    joined.set(left);
    joined.set(right, left.length);
    const group = this.#members.push(joined) - 1;
    this.#members[first] = undefined;
    this.#members[second] = undefined;
    this.#groupOf.push(group);
    this.#groupOf.set(first, group);
    this.#groupOf.set(second, group);
    const near = this.#mergeNear(first, second, group);
    this.#near.push(near);
    near.groups.forEach((other, at) => {
      this.#offer(group, other, near.sums[at]!);
    });
  }

  #mergeNear(first: number, second: number, group: number): Near {
    const met: number[] = [];
    for (const { groups, sums } of [this.#near[first]!, this.#near[second]!]) {
      for (let at = 0; at < groups.length; at++) {
        const other = this.#current(groups[at]!);
        if (other === group) continue;
        if (this.#sums[other] === 0) met.push(other);
        this.#sums[other]! += sums[at]!;
      }
    }
    this.#near[first] = NOBODY;
    this.#near[second] = NOBODY;
    const sums = Float64Array.from(met, (other) => this.#sums[other]!);
    for (const other of met) this.#sums[other] = 0;
    return { groups: Int32Array.from(met), sums };
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
