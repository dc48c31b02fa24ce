/** A key that more signals have than this joins by accident. */
const LONGEST_LIST = 60;
/** Signals one signal is compared with: those that it shares the rarest keys with. */
const MOST_MET = 50;

/**
 * Which signals of a list meet, by place: earlier place to later ones. Each has its best partners by shared keys,
 * a key counting for its rarity; a pair stands when it is among the best of either.
 */
export function signalsThatMeet(
  keysOf: readonly (readonly number[])[],
): ReadonlyMap<number, readonly number[]> {
  const lists = listsByKey(keysOf);
  const bits = new Float64Array(keysOf.length);
  const met = new Map<number, Set<number>>();
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
    for (const other of best(touched, bits)) addPair(met, place, other);
    for (const other of touched) bits[other] = 0;
  }
  return new Map([...met].map(([place, others]) => [place, [...others]]));
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

function best(touched: readonly number[], bits: Float64Array): readonly number[] {
  if (touched.length <= MOST_MET) return touched;
  const least =
    Float64Array.from(touched, (other) => bits[other] ?? 0).sort()[touched.length - MOST_MET] ?? 0;
  return touched.filter((other) => (bits[other] ?? 0) >= least);
}

function addPair(met: Map<number, Set<number>>, a: number, b: number): void {
  const [first, second] = a < b ? [a, b] : [b, a];
  const set = met.get(first);
  if (set) set.add(second);
  else met.set(first, new Set([second]));
}
