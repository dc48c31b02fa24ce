import { describe, expect, it } from 'vitest';
import { countDraw } from '../bench/surveillance/draws.js';
import { meanOf, SCENARIOS } from '../bench/surveillance/scenarios.js';
import { seededRandom } from '../src/surveillance/index.js';
import { oracleRows } from './support/surveillance-oracle.js';

describe('the generator of the surveillance bench', () => {
  it('has the means of the 42 published scenarios', () => {
    const want = oracleRows('noufaily42_scenarios.csv').map((row) => Number(row['mu_mean_576_624']));
    const got = SCENARIOS.map((scenario) => {
      let sum = 0;
      for (let week = 576; week <= 624; week += 1) sum += meanOf(scenario, week);
      return sum / 49;
    });
    expect(want).toHaveLength(42);
    // The oracle orders set, trend, harmonics as the bench does.
    got.forEach((mean, index) => {
      expect(mean / want[index]!).toBeCloseTo(1, 9);
    });
  });

  it.each([
    [0.14, 2],
    [1.6, 5],
    [43, 1.1],
    [148, 1.2],
    [4.5, 1],
  ])('draws counts with mean %d and variance %d times that', (mean, phi) => {
    const random = seededRandom(1);
    const draws = Array.from({ length: 40_000 }, () => countDraw(mean, phi, random));
    const average = draws.reduce((sum, count) => sum + count, 0) / draws.length;
    const variance = draws.reduce((sum, count) => sum + (count - average) ** 2, 0) / draws.length;
    expect(average / mean).toBeCloseTo(1, 1);
    expect(variance / (phi * mean)).toBeCloseTo(1, 0.8);
  });
});
