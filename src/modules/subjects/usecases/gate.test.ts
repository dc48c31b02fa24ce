import { expect, it } from 'vitest';
import { createGate } from './gate.js';

it('lets so many through at once, the rest in the order in which they came, failures included', async () => {
  const gate = createGate(2);
  const begun: number[] = [];
  let [inside, most] = [0, 0];
  const work = (number: number) => async () => {
    begun.push(number);
    inside += 1;
    most = Math.max(most, inside);
    await new Promise((resolve) => setImmediate(resolve));
    inside -= 1;
    if (number === 2) throw new Error('two');
    return number;
  };
  const all = await Promise.allSettled([1, 2, 3, 4, 5].map((number) => gate.pass(work(number))));
  expect(begun).toEqual([1, 2, 3, 4, 5]);
  expect(most).toBe(2);
  expect(all.map((each) => each.status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
    'fulfilled',
  ]);
});
