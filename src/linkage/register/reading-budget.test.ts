import { expect, it } from 'vitest';
import { readingBudget, withinBudget } from './probe-keys.js';

const list = (key: number, expected: number) => ({ key, expected });

it('reads further into lists that a larger register made longer, up to ten million records', () => {
  const [small, million, three, ten, hundred] = [1_000, 1e6, 3e6, 1e7, 1e8].map(readingBudget);
  expect(small).toEqual(million);
  expect(three?.perKey).toBe(3 * (million?.perKey ?? 0));
  expect(hundred).toEqual(ten);
});

it('asks for the same keys of a register ten times as large', () => {
  const keys = [list(1, 3), list(2, 200), list(3, 310), list(4, 330)];
  const tenfold = keys.map(({ key, expected }) => list(key, 10 * expected));
  const chosen = withinBudget(keys, { total: 1e6 }).map(({ key }) => key);
  expect(chosen).toEqual([1, 2, 3]);
  expect(withinBudget(tenfold, { total: 1e7 }).map(({ key }) => key)).toEqual(chosen);
});
