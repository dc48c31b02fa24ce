/** A key that more signals have than this joins by accident. */
const LONGEST_LIST = 60;
/** Signals one signal is compared with: those that it shares the rarest keys with. */
const MOST_MET = 25;

/**
 * Which signals of a list meet, by place, the earlier place first. Each has its best partners by shared keys,
 * a key counting for its rarity; a pair stands when it is among the best of either.
 */
export function signalsThatMeet(keysOf: readonly (readonly number[])[]): Iterable<readonly [number, number]> {
  const lists = listsByKey(keysOf);
  const bits = new Float64Array(keysOf.length);
  const room = new Float64Array(keysOf.length);
  const met: number[] = [];
  for (const [place, keys] of keysOf.entries()) {
    const touched: number[] = [];
    for (const key of keys) {
      const list = lists.get(key);
      if (!list || list.length < 2 || list.length > LONGEST_LIST) continue;
      const rarity = Math.log2(keysOf.length / list.length) + 1;
      for (const other of list) {
        if (other === place) continue;
        if (bits[other] === 0) touched.push(other);
        bits[other] = (bits[other] ?? 0) + rarity;
      }
    }
    for (const other of best(touched, bits, room))
      met.push(Math.min(place, other) * keysOf.length + Math.max(place, other));
    for (const other of touched) bits[other] = 0;
  }
  return pairsOf(met, keysOf.length);
}

function listsByKey(keysOf: readonly (readonly number[])[]): ReadonlyMap<number, readonly number[]> {
  const lists = new Map<number, number[]>();
  for (const [place, keys] of keysOf.entries())
    for (const key of keys) {
      const list = lists.get(key);
      if (list) list.push(place);
      else lists.set(key, [place]);
    }
  return lists;
}

function best(touched: readonly number[], bits: Float64Array, room: Float64Array): readonly number[] {
  if (touched.length <= MOST_MET) return touched;
  const sorted = room.subarray(0, touched.length);
  for (let at = 0; at < touched.length; at += 1) sorted[at] = bits[touched[at] ?? 0] ?? 0;
  sorted.sort();
  const least = sorted[touched.length - MOST_MET] ?? 0;
  return touched.filter((other) => (bits[other] ?? 0) >= least);
}

/** Each pair once, in order of the file: `a * size + b` with a before b. */
function* pairsOf(met: readonly number[], size: number): Generator<readonly [number, number]> {
  let last = -1;
  for (const pair of Float64Array.from(met).sort()) {
    if (pair !== last) yield [Math.floor(pair / size), pair % size];
    last = pair;
  }
}
