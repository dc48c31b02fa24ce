import { describe, expect, it } from 'vitest';
import { compareDays } from './compare-days.js';

describe('compareDays', () => {
  it('speaks for one event within weeks, against it after months, and says less and less for it', () => {
    const bits = [0, 7, 21, 45, 90, 200].map((apart) => compareDays(20_000, 20_000 + apart));
    expect(bits).toEqual([...bits].sort((a, b) => b - a));
    expect(bits[1]).toBeGreaterThan(2);
    expect(bits[4]).toBeLessThan(-2);
  });

  it('says the same in either order, and never more than five bits against', () => {
    expect(compareDays(20_000, 20_030)).toBe(compareDays(20_030, 20_000));
    expect(compareDays(20_000, 29_000)).toBe(-5);
  });
});
