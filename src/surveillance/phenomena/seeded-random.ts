/** Chance as an argument: the same seed gives the same draws on every machine. */
export interface SeededRandom {
  /** Uniform on [0, 1), 32 bits. */
  next(): number;
  /** A whole number in [0, bound), bound a whole number >= 1. */
  below(bound: number): number;
}

/**
 * sfc32 (Doty-Humphrey, PractRand; public domain), 128 bits of state, period at least 2^32 and about 2^127 on average.
 * Not for secrets.
 *
 * @param seed any whole number; only its low 32 bits count
 */
export function seededRandom(seed: number): SeededRandom {
  let [a, b, c, counter] = [0x9e3779b9, 0x243f6a88, seed | 0, 1];
  function bits(): number {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return sum >>> 0;
  }
  // The first draws still show the seed; twelve rounds mix it through all four words.
  for (let round = 0; round < 12; round += 1) bits();
  const next = () => bits() / 0x1_0000_0000;
  return { next, below: (bound) => Math.floor(next() * bound) };
}

/**
 * Fisher–Yates from the front, in place: after it the first `count` places hold a uniform draw without replacement, in random
 * order. With `count` = length every order is equally likely.
 */
export function shuffleFront(values: Int32Array, count: number, random: SeededRandom): void {
  for (let place = 0; place < count; place += 1) {
    const other = place + random.below(values.length - place);
    const kept = values[place] ?? 0;
    values[place] = values[other] ?? 0;
    values[other] = kept;
  }
}
