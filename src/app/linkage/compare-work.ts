import {
  type ComparedPairs,
  compareSlice,
  type Field,
  type PairComparer,
  SLICE,
  type Swap,
} from '../../linkage/index.js';

/** What a thread needs to compare its share; arrays of `room` and `counters` are shared memory. */
export interface CompareWork {
  readonly fields: readonly Field[];
  readonly swaps: readonly Swap[];
  readonly room: ComparedPairs;
  /** Slices taken and slices done, by all hands together. */
  readonly counters: Int32Array;
}

const TAKEN = 0;
const DONE = 1;

export function countSlices(room: ComparedPairs): number {
  return Math.ceil(room.left.length / SLICE);
}

/** Takes slices until all are taken. Who takes which is chance; what comes out is not. */
export function takeSlices(
  comparer: PairComparer,
  { room, counters }: CompareWork,
  note: (taken: number) => void,
): void {
  const slices = countSlices(room);
  for (let at = Atomics.add(counters, TAKEN, 1); at < slices; at = Atomics.add(counters, TAKEN, 1)) {
    compareSlice(comparer, room, at);
    Atomics.add(counters, DONE, 1);
    note(at + 1);
  }
}

export function isDone({ room, counters }: CompareWork): boolean {
  return Atomics.load(counters, DONE) === countSlices(room);
}
