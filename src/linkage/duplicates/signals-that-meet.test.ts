import { describe, expect, it } from 'vitest';
import { signalsThatMeet } from './signals-that-meet.js';

const pairs = (keysOf: readonly (readonly number[])[]) => [...signalsThatMeet(keysOf)];

describe('signalsThatMeet', () => {
  it('gives each pair that shares a key once, the earlier place first', () => {
    expect(pairs([[1, 2], [3], [2, 1], [3]])).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  it('joins nobody by a key that too many have', () => {
    expect(pairs(Array.from({ length: 61 }, () => [7]))).toEqual([]);
    expect(pairs(Array.from({ length: 60 }, () => [7])).length).toBe((60 * 59) / 2);
  });

  it('keeps the 25 partners with most keys in common when both meet more', () => {
    // Two groups of 26: within a group every two share two keys of their own, across the groups one.
    const size = 52;
    const keys: number[][] = Array.from({ length: size }, () => []);
    for (let a = 0; a < size; a += 1)
      for (let b = a + 1; b < size; b += 1) {
        const one = a * size + b;
        const shared = a % 2 === b % 2 ? [one, one + size * size] : [one];
        keys[a]?.push(...shared);
        keys[b]?.push(...shared);
      }
    const found = pairs(keys);
    expect(found.length).toBe(26 * 25);
    expect(found.every(([a, b]) => a % 2 === b % 2)).toBe(true);
  });
});
