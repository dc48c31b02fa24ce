import { describe, expect, it } from 'vitest';
import { signalsThatMeet } from './signals-that-meet.js';

const pairs = (marks: readonly (readonly number[])[], words: readonly (readonly number[])[] = []) => [
  ...signalsThatMeet(marks.map((each, at) => ({ marks: each, words: words[at] ?? [] }))),
];

describe('signalsThatMeet', () => {
  it('gives each pair that shares a key once, the earlier place first', () => {
    expect(pairs([[1, 2], [3], [2, 1], [3]])).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  it('ranks by words apart from marks, so that a form of many does not push out who shares an account', () => {
    const form = Array.from({ length: 30 }, () => [1, 2, 3, 4]);
    const marks = form.map((_, at) => (at === 0 || at === 29 ? [9] : []));
    expect(pairs(marks, form)).toContainEqual([0, 29]);
  });

  it('joins nobody by a key that too many have', () => {
    expect(pairs(Array.from({ length: 61 }, () => [7]))).toEqual([]);
    expect(pairs(Array.from({ length: 60 }, () => [7])).length).toBe((60 * 59) / 2);
  });

  it('keeps the 20 partners with most marks in common when both meet more', () => {
    // Two groups of 21: within a group every two share two keys of their own, across the groups one.
    const size = 42;
    const keys: number[][] = Array.from({ length: size }, () => []);
    for (let a = 0; a < size; a += 1)
      for (let b = a + 1; b < size; b += 1) {
        const one = a * size + b;
        const shared = a % 2 === b % 2 ? [one, one + size * size] : [one];
        keys[a]?.push(...shared);
        keys[b]?.push(...shared);
      }
    const found = pairs(keys);
    expect(found.length).toBe(21 * 20);
    expect(found.every(([a, b]) => a % 2 === b % 2)).toBe(true);
  });
});
