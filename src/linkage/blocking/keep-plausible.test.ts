import { describe, expect, it } from 'vitest';
import type { CandidatePairs, PairList } from './candidate-pairs.js';
import { keepPlausible } from './keep-plausible.js';

/** `perBits` pairs of every rarity from 10 to 49 bits; the left row tells the rarity. */
function ladder(perBits: number): CandidatePairs {
  const left = Int32Array.from({ length: 40 * perBits }, (_, k) => 10 + (k % 40));
  return { left, right: Int32Array.from(left.keys()), bits: Uint8Array.from(left) };
}

/** Pairs of `from` bits and more are true once in a hundred. */
const trueFrom = (from: number) => ({
  matches: 400,
  expectTrue: (tried: PairList) => tried.left.filter((bits) => bits >= from).length / 100,
});

describe('pairs that share too little', () => {
  it('go, but for the band below the first one with a true pair in it', () => {
    const kept = keepPlausible(ladder(2000), trueFrom(30));
    // Bands of 4,000 pairs are of two rarities: 28 and 29 hold none, and stay because 30 and 31 do.
    expect(Math.min(...kept.left)).toBe(28);
    expect(kept.left.length).toBe(22 * 2000);
    expect(kept.right.length).toBe(kept.left.length);
  });

  it('keep their order and their other half', () => {
    const pairs = ladder(2000);
    const kept = keepPlausible(pairs, trueFrom(30));
    expect([...kept.right].every((k, at) => at === 0 || k > kept.right[at - 1]!)).toBe(true);
    expect([...kept.left].every((row, at) => pairs.left[kept.right[at]!] === row)).toBe(true);
  });

  it('all stay when the rarest keys and the commonest are as likely to be right', () => {
    expect(keepPlausible(ladder(2000), trueFrom(0)).left.length).toBe(80_000);
  });

  it('all stay in a list so short that comparing it costs nothing', () => {
    expect(keepPlausible(ladder(1000), trueFrom(100)).left.length).toBe(40_000);
  });

  it('are judged by some of each band, spread over it', () => {
    const tried: number[] = [];
    const expectTrue = (sample: PairList) => {
      tried.push(sample.left.length);
      return 0;
    };
    keepPlausible(ladder(2000), { matches: 400, expectTrue });
    expect(tried).toEqual(new Array(20).fill(500));
  });
});
