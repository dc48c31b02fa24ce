import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortPairs } from './sort-pairs.js';

it('sorts pairs by key as the database does, negative keys first, and keeps the order within a key', () => {
  const key = fc.oneof(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.integer({ min: -2, max: 2 }));
  fc.assert(
    fc.property(fc.array(key, { maxLength: 300 }), (keys) => {
      const room = () => ({ keys: new Int32Array(keys.length), nos: new Int32Array(keys.length) });
      const pairs = { keys: Int32Array.from(keys), nos: Int32Array.from(keys.keys()) };
      const sorted = sortPairs(pairs, room(), keys.length);
      const expected = [...keys.entries()].sort(([i, a], [j, b]) => a - b || i - j);
      expect([...sorted.keys]).toEqual(expected.map(([, each]) => each));
      expect([...sorted.nos]).toEqual(expected.map(([at]) => at));
    }),
    { seed: 20261123, numRuns: 200 },
  );
});
