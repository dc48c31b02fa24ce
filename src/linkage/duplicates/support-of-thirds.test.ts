import { describe, expect, it } from 'vitest';
import { supportOfThirds } from './support-of-thirds.js';

const pair = (a: number, b: number, weight: number) => ({ a, b, weight });

describe('supportOfThirds', () => {
  it('lends a doubtful pair part of the weaker tie to a third', () => {
    const [alone] = supportOfThirds([pair(0, 1, -2)]);
    const [supported] = supportOfThirds([pair(0, 1, -2), pair(0, 2, 9), pair(1, 2, 4)]);
    expect(alone).toBe(0);
    expect(supported).toBeCloseTo(2.4, 9);
  });

  it('takes the best of several thirds, and no more than six bits', () => {
    const pairs = [pair(0, 1, 1), pair(0, 2, 3), pair(1, 2, 3), pair(0, 3, 20), pair(1, 3, 20)];
    expect(supportOfThirds(pairs)[0]).toBe(6);
  });

  it('lends nothing by a third that is rather not the same as one of the two', () => {
    expect(supportOfThirds([pair(0, 1, 2), pair(0, 2, 9), pair(1, 2, -0.5)]).slice(0, 2)).toEqual([0, 0]);
  });
});
