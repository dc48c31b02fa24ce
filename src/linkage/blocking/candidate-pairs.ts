import type { Field } from '../fields/field-kind.js';
import { joinCommon } from './join-common.js';
import { largestBlock } from './largest-block.js';
import { type Met, meetInBlocks } from './meet-in-blocks.js';
import { MANY_VALUES, recordAtoms } from './record-atoms.js';
import { usefulBlocks } from './useful-blocks.js';

/** Pairs of rows worth comparing: `left[k]` with `right[k]`. Deduplication has left < right. */
export interface PairList {
  readonly left: Int32Array;
  readonly right: Int32Array;
}

export interface CandidatePairs extends PairList {
  /** Rarity in bits of all that the two share, rounded, at most 255. Shape: pairs. */
  readonly bits: Uint8Array;
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
 *
 * @param hashFrom from this many distinct values on, keys are hashed into a fixed number of slots
 */
export function candidatePairs(
  fields: readonly Field[],
  budget: BlockingBudget,
  hashFrom = MANY_VALUES,
): CandidatePairs {
  const atoms = recordAtoms(fields, hashFrom);
  const isOneTable = atoms.right === atoms.left;
  const rightRows = atoms.right.start.length - 1;
  const rows = isOneTable ? rightRows : atoms.left.start.length - 1 + rightRows;
  const spend = Math.min(MOST_MEETINGS, budget.meetingsPerRecord * rows);
  const cap = largestBlock(atoms.counts, spend);
  const common = joinCommon(atoms, cap);
  const blocks = [
    usefulBlocks(atoms, cap, rows),
    usefulBlocks(common, Math.max(cap, largestBlock(common.counts, spend / 2)), rows),
  ];
  const met = meetInBlocks(blocks, rightRows, isOneTable);
  return keepRarest(met, Math.min(MOST_PAIRS, budget.pairsPerRecord * rows));
}

/** Keeps the pairs that share the rarest keys, about `most` of them: all pairs of one rarity stay or go together. */
function keepRarest(met: Met, most: number): CandidatePairs {
  const counts = new Int32Array(256);
  for (let k = 0; k < met.bits.length; k++) counts[met.bits[k]!]! += 1;
  let least = 256;
  let kept = 0;
  while (least > 0 && (kept === 0 || kept + counts[least - 1]! <= most)) {
    least -= 1;
    kept += counts[least]!;
  }
  return listPairs(met, least, kept);
}

function listPairs({ start, right, bits }: Met, least: number, kept: number): CandidatePairs {
  const pairs = { left: new Int32Array(kept), right: new Int32Array(kept), bits: new Uint8Array(kept) };
  let at = 0;
  for (let i = 0; i + 1 < start.length; i++) {
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      if (bits[k]! < least) continue;
      pairs.left[at] = i;
      pairs.right[at] = right[k]!;
      pairs.bits[at] = bits[k]!;
      at += 1;
    }
  }
  return pairs;
}
