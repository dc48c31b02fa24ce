import { GrowingInts } from './growing-array.js';
import { invert, type RowLists } from './inverted-index.js';
import type { RecordAtoms } from './record-atoms.js';

/** Blocks of at least two records and at most `cap`, numbered without gaps from 0. */
export interface Blocks {
  /** Blocks of each row of the left table. */
  readonly ofRow: RowLists;
  /** Rows of the right table in each block, ascending. */
  readonly rows: RowLists;
  /** Rarity of each block in bits, above 0. */
  readonly worth: Float32Array;
}

export function usefulBlocks({ left, right, counts }: RecordAtoms, cap: number, rows: number): Blocks {
  const number = new Int32Array(counts.length).fill(-1);
  const worth: number[] = [];
  for (let atom = 0; atom < counts.length; atom++) {
    const count = counts[atom]!;
    if (count < 2 || count > cap || count >= rows) continue;
    number[atom] = worth.length;
    worth.push(Math.log2(rows / count));
  }
  const ofRow = renumber(left, number);
  const ofRight = right === left ? ofRow : renumber(right, number);
  return { ofRow, rows: invert(ofRight, worth.length), worth: Float32Array.from(worth) };
}

/** Items by their new number; those without one are left out. */
function renumber(lists: RowLists, number: Int32Array): RowLists {
  const start = new Int32Array(lists.start.length);
  const items = new GrowingInts();
  for (let row = 0; row + 1 < start.length; row++) {
    for (let k = lists.start[row]!; k < lists.start[row + 1]!; k++) {
      const renamed = number[lists.items[k]!]!;
      if (renamed >= 0) items.push(renamed);
    }
    start[row + 1] = items.length;
  }
  return { start, items: items.toArray() };
}
