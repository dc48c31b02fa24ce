/** A small seeded source of chance (mulberry32): a benchmark must draw the same register every time. */
export interface Random {
  next(): number;
  below(n: number): number;
  chance(p: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Zipf-like: early entries are common, the tail is long. `skew` 1 is flat; 2 and 3 lean to the front. */
  pickSkewed<T>(list: readonly T[], skew: number): T;
}

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const at = <T>(list: readonly T[], index: number): T => {
    const found = list[Math.min(list.length - 1, index)];
    if (found === undefined) throw new Error('An empty list has nothing to pick');
    return found;
  };
  return {
    next,
    below: (n) => Math.floor(next() * n),
    chance: (p) => next() < p,
    pick: (list) => at(list, Math.floor(next() * list.length)),
    pickSkewed: (list, skew) => at(list, Math.floor(next() ** skew * list.length)),
  };
}
