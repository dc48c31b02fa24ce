import type { Field } from '../fields/field-kind.js';
import { GrowingInts } from './growing-array.js';
import { invert, type RowLists } from './inverted-index.js';
import { type RecordAtoms, recordAtoms } from './record-atoms.js';

/** Pairs of rows worth comparing: `left[k]` with `right[k]`. Deduplication has left < right. */
export interface PairList {
  readonly left: Int32Array;
  readonly right: Int32Array;
}

export interface BlockingBudget {
  /** Meetings of two records in a block, over all blocks, per record. Sets the largest block. */
  readonly meetingsPerRecord: number;
  /** Pairs kept per record on average: those whose shared keys are rarest together. */
  readonly pairsPerRecord: number;
}

/** Bounds on memory (about 1 GB together): from 300,000 rows on, each row gets fewer meetings and pairs. */
const MOST_MEETINGS = 20_000_000;
const MOST_PAIRS = 9_000_000;

/**
 * Every record is listed under many small keys. Keys that are too common are used in twos. The rarest keys come
 * first until the budget of meetings is spent, and a pair is kept when what it shares is rare enough together.
 */
export function candidatePairs(fields: readonly Field[], budget: BlockingBudget): PairList {
  const atoms = recordAtoms(fields);
  const rows = atoms.left.start.length - 1 + (atoms.right === atoms.left ? 0 : atoms.right.start.length - 1);
  const spend = Math.min(MOST_MEETINGS, budget.meetingsPerRecord * rows);
  const cap = largestBlock(atoms, spend);
  const common = joinCommon(atoms, cap);
  const blocks = [
    usefulBlocks(atoms, cap, rows),
    usefulBlocks(common, Math.max(cap, largestBlock(common, spend / 2)), rows),
  ];
  return keepRarest(meet(blocks, atoms), Math.min(MOST_PAIRS, budget.pairsPerRecord * rows));
}

/** Largest block size (records) such that all blocks up to it cause at most `spend` meetings. */
function largestBlock(atoms: RecordAtoms, spend: number): number {
  const blocksOfSize = new Map<number, number>();
  for (const size of frequencies(atoms)) {
    if (size > 1) blocksOfSize.set(size, (blocksOfSize.get(size) ?? 0) + 1);
  }
  let spent = 0;
  let cap = 2;
  for (const [size, blocks] of [...blocksOfSize].sort((a, b) => a[0] - b[0])) {
    spent += (blocks * size * (size - 1)) / 2;
    if (spent > spend) break;
    cap = Math.max(cap, size);
  }
  return cap;
}

function frequencies(atoms: RecordAtoms): Int32Array {
  const counts = new Int32Array(atoms.atomCount);
  for (const atom of atoms.left.items) counts[atom]! += 1;
  if (atoms.right !== atoms.left) for (const atom of atoms.right.items) counts[atom]! += 1;
  return counts;
}

/** Of the atoms that are too common alone, this many of a record are combined: the rarest ones. */
const MOST_COMMON = 10;

/**
 * For atoms that are too common alone: every two of one record together are a key. Keys are hashed into a fixed number
 * of slots, because a Map of every pair of words does not hold a million records; two keys in one slot only meet more.
 */
function joinCommon(atoms: RecordAtoms, cap: number): RecordAtoms {
  const counts = frequencies(atoms);
  const rows = atoms.left.start.length + atoms.right.start.length;
  const bits = Math.min(24, Math.max(16, Math.ceil(Math.log2(rows * 64))));
  const join = (lists: RowLists): RowLists => {
    const start = new Int32Array(lists.start.length);
    const items = new GrowingInts();
    for (let row = 0; row + 1 < lists.start.length; row++) {
      const own = lists.items.subarray(lists.start[row], lists.start[row + 1]);
      const common = rarestCommon(own, counts, cap);
      for (let a = 0; a < common.length; a++) {
        for (let b = a + 1; b < common.length; b++) items.push(slotOf(common[a]!, common[b]!, bits));
      }
      start[row + 1] = items.length;
    }
    return { start, items: items.toArray() };
  };
  const left = join(atoms.left);
  const right = atoms.right === atoms.left ? left : join(atoms.right);
  return { left, right, atomCount: 2 ** bits };
}

/** In order of atom number, so that two records combine the same two atoms the same way. */
function rarestCommon(own: Int32Array, counts: Int32Array, cap: number): Int32Array {
  const common = own.filter((atom) => counts[atom]! > cap);
  if (common.length <= MOST_COMMON) return common.sort();
  return common
    .sort((a, b) => counts[a]! - counts[b]! || a - b)
    .subarray(0, MOST_COMMON)
    .sort();
}

function slotOf(a: number, b: number, bits: number): number {
  const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> (32 - bits);
}

interface Met extends PairList {
  /** Rarity in bits of all that the two share, rounded, at most 255. */
  readonly bits: Uint8Array;
}

function meet(blocks: readonly Blocks[], first: RecordAtoms): Met {
  const isOneTable = first.left === first.right;
  const shared = new Float32Array(first.right.start.length - 1);
  const met = new Int32Array(shared.length);
  const [left, right, bits] = [new GrowingInts(), new GrowingInts(), new GrowingInts()];
  for (let i = 0; i + 1 < first.left.start.length; i++) {
    let many = 0;
    for (const { lists, worth, byAtom } of blocks) {
      for (let k = lists.start[i]!; k < lists.start[i + 1]!; k++) {
        const atom = lists.items[k]!;
        const gain = worth[atom]!;
        if (gain === 0) continue;
        const end = byAtom.start[atom + 1]!;
        for (let p = byAtom.start[atom]!; p < end; p++) {
          const j = byAtom.items[p]!;
          if (isOneTable && j <= i) continue;
          if (shared[j] === 0) met[many++] = j;
          shared[j]! += gain;
        }
      }
    }
    for (let k = 0; k < many; k++) {
      const j = met[k]!;
      left.push(i);
      right.push(j);
      bits.push(Math.min(255, Math.round(shared[j]!)));
      shared[j] = 0;
    }
  }
  return { left: left.toArray(), right: right.toArray(), bits: Uint8Array.from(bits.toArray()) };
}

interface Blocks {
  readonly lists: RowLists;
  readonly byAtom: RowLists;
  /** Rarity of each atom in bits; 0 where its block is too large or has one record. */
  readonly worth: Float32Array;
}

function usefulBlocks(atoms: RecordAtoms, cap: number, rows: number): Blocks {
  const worth = Float32Array.from(frequencies(atoms), (count) =>
    count > cap || count < 2 ? 0 : Math.log2(rows / count),
  );
  return { lists: atoms.left, byAtom: invert(atoms.right, atoms.atomCount), worth };
}

/** Keeps the pairs that share the rarest keys, about `most` of them: all pairs of one rarity stay or go together. */
function keepRarest({ left, right, bits }: Met, most: number): PairList {
  const counts = new Int32Array(256);
  for (const bit of bits) counts[bit]! += 1;
  let least = 256;
  let kept = 0;
  while (least > 0 && (kept === 0 || kept + counts[least - 1]! <= most)) {
    least -= 1;
    kept += counts[least]!;
  }
  return compact({ left, right, bits }, least, kept);
}

function compact({ left, right, bits }: Met, least: number, kept: number): PairList {
  const pairs = { left: new Int32Array(kept), right: new Int32Array(kept) };
  let at = 0;
  for (let k = 0; k < bits.length; k++) {
    if (bits[k]! < least) continue;
    pairs.left[at] = left[k]!;
    pairs.right[at] = right[k]!;
    at += 1;
  }
  return pairs;
}
