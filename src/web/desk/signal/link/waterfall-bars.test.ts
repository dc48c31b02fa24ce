import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Weighed } from '../../../api/types.js';
import { waterfallBars } from './waterfall-bars.js';

const weighed = (prior: number, weights: readonly number[]): Weighed => ({
  prior,
  weight: weights.reduce((sum, one) => sum + one, prior),
  probability: 0.5,
  contributions: weights.map((weight, at) => ({
    field: `f${at}`,
    label: `f${at}`,
    labelEn: `f${at}`,
    weight,
    level: '',
    left: null,
    right: null,
  })),
});
const weight = fc.double({ min: -20, max: 20, noNaN: true });

describe('the waterfall of a link', () => {
  it('ends at the weight of the candidate', () => {
    const { bars } = waterfallBars(weighed(-4, [6.1, 5.4, 7.5, -0.8]));
    expect(bars.at(-1)).toMatchObject({ kind: 'total', weight: expect.closeTo(14.2) });
  });

  it('begins each bar where the last one ended', () => {
    const { bars } = waterfallBars(weighed(-4, [6, -3]));
    expect(bars.map((bar) => bar.after)).toEqual([-4, 2, -1, -1]);
    expect(bars[0]?.left).toBeCloseTo(0);
    expect(bars[1]?.left).toBeCloseTo(0);
    expect(bars[1]?.width).toBeCloseTo(100);
    expect(bars[2]?.left).toBeCloseTo(50);
  });

  it('stays within the picture, whatever the weights', () => {
    fc.assert(
      fc.property(weight, fc.array(weight, { maxLength: 12 }), (prior, weights) => {
        const { bars, zero } = waterfallBars(weighed(prior, weights));
        expect(zero).toBeGreaterThanOrEqual(0);
        expect(zero).toBeLessThanOrEqual(100);
        for (const bar of bars) {
          expect(bar.left).toBeGreaterThanOrEqual(0);
          expect(bar.left + bar.width).toBeLessThanOrEqual(100.001);
        }
      }),
      { seed: 20261123 },
    );
  });

  it('draws even a field that weighs nothing', () => {
    expect(waterfallBars(weighed(0, [0])).bars.every((bar) => bar.width > 0)).toBe(true);
  });
});
