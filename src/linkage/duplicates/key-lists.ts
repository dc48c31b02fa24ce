/** A key that more signals have than this joins by accident. */
const LONGEST_LIST = 60;
/** Room for the place beside a 32-bit key in the 53 bits of a number. */
const PLACES = 2 ** 21;

/**
 * Which signals have a key in common, in flat arrays: two million keys as lists in a map took a second and most of the
 * memory. Lists are numbered; keys of one signal alone, or of too many, have none.
 */
export interface KeyLists {
  /** How many signals. */
  readonly size: number;
  /** The lists of signal `p` are `lists[first[p]]` up to `lists[first[p + 1]]`. */
  readonly first: Int32Array;
  readonly lists: Int32Array;
  /** The signals of list `l` are `places[start[l]]` up to `places[start[l + 1]]`. */
  readonly start: Int32Array;
  readonly places: Int32Array;
  /** Bits of sharing the key of a list. */
  readonly rarity: Float64Array;
}

/** @param keysOf the keys of each signal, 32-bit, each once; at most two million signals */
export function keyLists(keysOf: readonly (readonly number[])[]): KeyLists {
  const size = keysOf.length;
  const sorted = sortedKeys(keysOf);
  const starts: number[] = [0];
  const places: number[] = [];
  const counts = new Int32Array(size + 1);
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    const key = Math.floor((sorted[from] ?? 0) / PLACES);
    while (to < sorted.length && Math.floor((sorted[to] ?? 0) / PLACES) === key) to += 1;
    if (to - from < 2 || to - from > LONGEST_LIST) continue;
    for (let at = from; at < to; at += 1) {
      const place = (sorted[at] ?? 0) % PLACES;
      places.push(place);
      counts[place + 1] = (counts[place + 1] ?? 0) + 1;
    }
    starts.push(places.length);
  }
  for (let place = 0; place < size; place += 1)
    counts[place + 1] = (counts[place + 1] ?? 0) + (counts[place] ?? 0);
  const start = Int32Array.from(starts);
  return {
    size,
    first: counts,
    lists: listsByPlace(start, places, counts),
    start,
    places: Int32Array.from(places),
    rarity: Float64Array.from(start.subarray(1), (end, at) => Math.log2(size / (end - (start[at] ?? 0))) + 1),
  };
}

/** Key and place in one number each, so that equal keys stand together. */
function sortedKeys(keysOf: readonly (readonly number[])[]): Float64Array {
  const all = new Float64Array(keysOf.reduce((sum, keys) => sum + keys.length, 0));
  let at = 0;
  for (const [place, keys] of keysOf.entries())
    for (const key of keys) all[at++] = (key >>> 0) * PLACES + place;
  return all.sort();
}

function listsByPlace(start: Int32Array, places: readonly number[], first: Int32Array): Int32Array {
  const lists = new Int32Array(places.length);
  const next = first.slice();
  for (let list = 0; list + 1 < start.length; list += 1)
    for (let at = start[list] ?? 0; at < (start[list + 1] ?? 0); at += 1) {
      const place = places[at] ?? 0;
      const into = next[place] ?? 0;
      lists[into] = list;
      next[place] = into + 1;
    }
  return lists;
}
