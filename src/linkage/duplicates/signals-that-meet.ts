import { type KeyLists, keyLists } from './key-lists.js';
import type { SignalKeys } from './signal-keys.js';

/**
 * Signals one signal is compared with: those that it shares the rarest marks with, and those whose words are most
 * like its own. Ranked apart, because a form that hundreds fill in would else fill every place.
 */
const MOST_BY_MARKS = 20;
const MOST_BY_WORDS = 6;

/**
 * Which signals of a list meet, by place, the earlier place first. Each has its best partners by shared keys,
 * a key counting for its rarity; a pair stands when it is among the best of either.
 */
export function signalsThatMeet(keysOf: readonly SignalKeys[]): Iterable<readonly [number, number]> {
  const met: number[] = [];
  meetBy(keyLists(keysOf.map(({ marks }) => marks)), MOST_BY_MARKS, met);
  meetBy(keyLists(keysOf.map(({ words }) => words)), MOST_BY_WORDS, met);
  return pairsOf(met, keysOf.length);
}

function meetBy(lists: KeyLists, most: number, met: number[]): void {
  const { size } = lists;
  const bits = new Float64Array(size);
  const touched = new Int32Array(size);
  const room = new Float64Array(size);
  for (let place = 0; place < size; place += 1) {
    const count = touch(lists, place, { bits, touched });
    const least = leastOfBest(touched.subarray(0, count), { bits, room, most });
    for (let at = 0; at < count; at += 1) {
      const other = touched[at] ?? 0;
      if ((bits[other] ?? 0) >= least) met.push(Math.min(place, other) * size + Math.max(place, other));
      bits[other] = 0;
    }
  }
}

/** Adds up what a signal shares with each other; gives how many it touches. */
function touch(
  { first, lists, start, places, rarity }: KeyLists,
  place: number,
  { bits, touched }: { readonly bits: Float64Array; readonly touched: Int32Array },
): number {
  let count = 0;
  for (let at = first[place] ?? 0; at < (first[place + 1] ?? 0); at += 1) {
    const list = lists[at] ?? 0;
    const gain = rarity[list] ?? 0;
    for (let each = start[list] ?? 0; each < (start[list + 1] ?? 0); each += 1) {
      const other = places[each] ?? 0;
      if (other === place) continue;
      if (bits[other] === 0) touched[count++] = other;
      bits[other] = (bits[other] ?? 0) + gain;
    }
  }
  return count;
}

/** What the last of the best has; all equal to it are in. */
function leastOfBest(
  touched: Int32Array,
  { bits, room, most }: { readonly bits: Float64Array; readonly room: Float64Array; readonly most: number },
): number {
  if (touched.length <= most) return 0;
  const sorted = room.subarray(0, touched.length);
  for (let at = 0; at < touched.length; at += 1) sorted[at] = bits[touched[at] ?? 0] ?? 0;
  sorted.sort();
  return sorted[touched.length - most] ?? 0;
}

/** Each pair once, in order of the file: `a * size + b` with a before b. */
function* pairsOf(met: readonly number[], size: number): Generator<readonly [number, number]> {
  let last = -1;
  for (const pair of Float64Array.from(met).sort()) {
    if (pair !== last) yield [Math.floor(pair / size), pair % size];
    last = pair;
  }
}
