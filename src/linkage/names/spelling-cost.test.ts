import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellingCost } from './spelling-cost.js';

const SEED = { seed: 20_241_119, numRuns: 400 };
const word = fc.string({ unit: fc.constantFrom(...'aeionrstlkcdhy'), minLength: 1, maxLength: 9 });

describe('the cost of a spelling', () => {
  it.each([
    ['castellano', 'castelano', 0.3],
    ['kamal', 'qamal', 0.2],
    ['lutfi', 'lotfi', 0.3],
    ['nathan', 'natan', 0.4],
    ['sebastian', 'sebastain', 0.3],
    ['katarina', 'katrina', 0.6],
    ['hartman', 'hartwan', 1],
    ['mansour', 'mansouri', 1],
    ['larry', 'harry', 1.6],
  ])('%s and %s are %d apart', (left, right, cost) => {
    expect(spellingCost(left, right)).toBeCloseTo(cost, 9);
  });

  it('is nothing for equal words and only for them, and the same either way', () => {
    fc.assert(
      fc.property(word, word, (left, right) => {
        const cost = spellingCost(left, right);
        expect(cost === 0).toBe(left === right);
        expect(spellingCost(right, left)).toBeCloseTo(cost, 9);
        expect(cost).toBeLessThanOrEqual(1.6 * Math.max(left.length, right.length));
      }),
      SEED,
    );
  });

  it('is above the most that is asked for when it is larger, and exact when it is not', () => {
    fc.assert(
      fc.property(word, word, (left, right) => {
        const cost = spellingCost(left, right);
        const bounded = spellingCost(left, right, 1.5);
        if (cost <= 1.5) expect(bounded).toBeCloseTo(cost, 9);
        else expect(bounded).toBeGreaterThan(1.5);
      }),
      SEED,
    );
  });
});
