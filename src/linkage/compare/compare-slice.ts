import type { PairList } from '../blocking/candidate-pairs.js';
import type { ComparedPairs, PairComparer } from './compare-pairs.js';
import { comparisonOfKind } from './comparison-of-kind.js';

/** Pairs per slice: some milliseconds of work, so that threads end at about the same time. */
export const SLICE = 8192;

/**
 * Room for the levels of a list of pairs that is compared slice by slice. The list itself is copied into it too.
 *
 * @param memory gives zeroed memory of a number of bytes; shared memory when threads fill it
 */
export function roomForLevels(
  { fields, swaps }: Pick<PairComparer, 'fields' | 'swaps'>,
  pairs: PairList,
  memory: (bytes: number) => ArrayBufferLike,
): ComparedPairs {
  const count = pairs.left.length;
  const copy = (rows: Int32Array) => {
    const own = new Int32Array(memory(4 * count));
    own.set(rows);
    return own;
  };
  const flags = () => new Uint8Array(memory(count));
  return {
    left: copy(pairs.left),
    right: copy(pairs.right),
    levels: fields.map(flags),
    bits: fields.map(({ kind }) =>
      comparisonOfKind(kind).prepareBits ? new Float32Array(memory(4 * count)) : undefined,
    ),
    swapped: swaps.map(flags),
  };
}

/** Compares the pairs of slice `at` (from 0) and puts their levels in their place. No slice depends on another. */
export function compareSlice(comparer: PairComparer, room: ComparedPairs, at: number): void {
  const from = at * SLICE;
  const to = Math.min(from + SLICE, room.left.length);
  const own = comparer.compare({ left: room.left.subarray(from, to), right: room.right.subarray(from, to) });
  own.levels.forEach((levels, f) => {
    room.levels[f]!.set(levels, from);
  });
  own.bits.forEach((bits, f) => {
    if (bits) room.bits[f]!.set(bits, from);
  });
  own.swapped.forEach((swapped, s) => {
    room.swapped[s]!.set(swapped, from);
  });
}
