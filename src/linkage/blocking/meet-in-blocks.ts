import { GrowingBytes, GrowingInts } from './growing-array.js';
import type { Blocks } from './useful-blocks.js';

/** Pairs by left row: those of row i are `start[i]` … `start[i + 1] - 1`. */
export interface Met {
  readonly start: Int32Array;
  readonly right: Int32Array;
  /** Rarity in bits of all that the two share, rounded, at most 255. */
  readonly bits: Uint8Array;
}

/** All pairs that share a block, each once, by left row. One table: the lower row is the left one. */
export function meetInBlocks(blocks: readonly Blocks[], rightRows: number, isOneTable: boolean): Met {
  const leftRows = (blocks[0]?.ofRow.start.length ?? 1) - 1;
  const meeting = new Meeting(rightRows, isOneTable);
  const passed = blocks.map(({ rows }) => rows.start.slice());
  const [right, bits] = [new GrowingInts(), new GrowingBytes()];
  const start = new Int32Array(leftRows + 1);
  for (let i = 0; i < leftRows; i++) {
    for (let b = 0; b < blocks.length; b++) meeting.enter(i, blocks[b]!, passed[b]!);
    for (let k = 0; k < meeting.count; k++) {
      const j = meeting.met[k]!;
      right.push(j);
      bits.push(Math.min(255, Math.round(meeting.shared[j]!)));
      meeting.shared[j] = 0;
    }
    meeting.count = 0;
    start[i + 1] = right.length;
  }
  return { start, right: right.toArray(), bits: bits.toArray() };
}

/** The rows that one row has met so far, and the bits it shares with each. */
class Meeting {
  count = 0;
  readonly met: Int32Array;
  readonly shared: Float32Array;

  constructor(
    rightRows: number,
    readonly isOneTable: boolean,
  ) {
    this.met = new Int32Array(rightRows);
    this.shared = new Float32Array(rightRows);
  }

  /** `passed`: where each block begins for row i. Rows ascend, so what one row has passed the next need not see. */
  enter(i: number, { ofRow, rows, worth }: Blocks, passed: Int32Array): void {
    for (let k = ofRow.start[i]!; k < ofRow.start[i + 1]!; k++) {
      const block = ofRow.items[k]!;
      const gain = worth[block]!;
      const end = rows.start[block + 1]!;
      let at = passed[block]!;
      if (this.isOneTable) {
        while (at < end && rows.items[at]! <= i) at += 1;
        passed[block] = at;
      }
      for (; at < end; at++) {
        const j = rows.items[at]!;
        if (this.shared[j] === 0) this.met[this.count++] = j;
        this.shared[j]! += gain;
      }
    }
  }
}
