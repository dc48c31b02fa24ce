import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOfMore, numbersOfBlock } from './block-numbers.js';

it('gives back the numbers of a block from its first number and the bytes of the others', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 2 ** 31 - 1 }), { minLength: 1 }), (numbers) => {
      expect(numbersOfBlock(numbers[0] ?? 0, bytesOfMore(numbers))).toEqual(numbers);
    }),
    { seed: 20261124 },
  );
});

it('has no bytes for a record that stands alone behind its key', () => {
  expect(bytesOfMore([7])).toBeNull();
});
