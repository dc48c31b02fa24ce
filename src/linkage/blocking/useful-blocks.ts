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

/**
 * Uses `atoms` up: its arrays become those of the blocks. On a million rows each of them is 100 MB, and nobody needs
 * them as they were.
 */
export function usefulBlocks({ left, right, counts }: RecordAtoms, cap: number, rows: number): Blocks {
  const worth: number[] = [];
  for (let atom = 0; atom < counts.length; atom++) {
    const count = counts[atom]!;
    const isUseful = count >= 2 && count <= cap && count < rows;
    counts[atom] = isUseful ? worth.length : -1;
    if (isUseful) worth.push(Math.log2(rows / count));
  }
  const ofRow = renumber(left, counts);
  const ofRight = right === left ? ofRow : renumber(right, counts);
  return { ofRow, rows: invert(ofRight, worth.length), worth: Float32Array.from(worth) };
}

/** Items by their new number, in place; those without one are left out. */
function renumber({ start, items }: RowLists, number: Int32Array): RowLists {
  let kept = 0;
  let from = 0;
  for (let row = 0; row + 1 < start.length; row++) {
    const to = start[row + 1]!;
    for (let k = from; k < to; k++) {
      const renamed = number[items[k]!]!;
      if (renamed >= 0) items[kept++] = renamed;
    }
    start[row + 1] = kept;
    from = to;
  }
  return { start, items: items.subarray(0, kept) };
}
