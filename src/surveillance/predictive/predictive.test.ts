import { describe, expect, it } from 'vitest';
import { seriesOf } from '../../../test/support/farrington-oracle.js';
import { type FarringtonVerdict, farringtonAt } from '../farrington/judge-point.js';
import { NOUFAILY_2013 } from '../farrington/options.js';
import { predictiveTail } from './predictive-p.js';
import { rarityOf } from './rarity.js';
import { reweightedDispersion, trueDispersion } from './true-dispersion.js';

function judged(name: string, t: number): FarringtonVerdict {
  const verdict = farringtonAt(seriesOf(name, 'noufaily_nb10'), t, NOUFAILY_2013);
  if (verdict.kind !== 'judged') throw new Error(verdict.message);
  return verdict;
}

describe('the dispersion behind a reweighted estimate', () => {
  it.each([
    [0.14, 2],
    [1.6, 5],
    [12, 3],
    [148, 1.2],
  ])('is found back from what the reweighting leaves of it (mean %d, φ %d)', (mean, phi) => {
    const left = reweightedDispersion(mean, phi, 2.58);
    expect(left).toBeLessThan(phi);
    expect(trueDispersion(mean, left, 2.58)).toBeCloseTo(phi, 2);
  });

  it('is the estimate itself when nothing is weighted down', () => {
    expect(trueDispersion(10, 2.5, 1e9)).toBeCloseTo(2.5, 3);
  });

  it('is never below Poisson', () => {
    expect(trueDispersion(10, 0.4, 2.58)).toBe(1);
  });
});

describe('the predictive tail', () => {
  it('is wider than the plug-in tail far out, because it doubts its own expectation', () => {
    const verdict = { ...judged('sim05', 600), observed: 14 };
    const known = { ...verdict.fit };
    const plugIn = predictiveTail(
      {
        ...verdict,
        fit: { ...known, solution: { ...known.solution, weight: known.solution.weight.map(() => 1e12) } },
      },
      52,
    );
    expect(predictiveTail(verdict, 52).p).toBeGreaterThan(plugIn.p);
  });

  it('falls as the count rises and lies between its mid-p and one', () => {
    const verdict = judged('sim14', 610);
    let before = 1;
    for (let observed = 0; observed < 60; observed += 1) {
      const { p, midP } = predictiveTail({ ...verdict, observed }, 52);
      expect(p).toBeLessThanOrEqual(before);
      expect(midP).toBeLessThan(p);
      before = p;
    }
    expect(predictiveTail({ ...verdict, observed: 0 }, 52).p).toBe(1);
  });

  it('draws a season that is noise to the mean of the year', () => {
    const { expected } = predictiveTail(judged('sim07', 589), 52);
    const plain = judged('sim07', 589).expected;
    // sim07 has a constant mean of 0.135 and its season class here happened to count far too few.
    expect(Math.abs(Math.log(expected / 0.1353))).toBeLessThan(Math.abs(Math.log(plain / 0.1353)));
  });
});

describe('a sentence about rarity', () => {
  it.each([
    [0.3, 'week', { oncePer: 3.3, unit: 'week', orRarer: false, perThousand: 300 }],
    [0.012, 'week', { oncePer: 83, unit: 'week', orRarer: false, perThousand: 12 }],
    [0.004, 'week', { oncePer: 4.8, unit: 'year', orRarer: false, perThousand: 4 }],
    [0.004, 'month', { oncePer: 21, unit: 'year', orRarer: false, perThousand: 4 }],
    [1e-9, 'week', { oncePer: 100, unit: 'year', orRarer: true, perThousand: 1e-6 }],
    [0, 'week', { oncePer: 100, unit: 'year', orRarer: true, perThousand: 0 }],
  ] as const)('has its numbers for p = %d per %s', (p, step, rarity) => {
    expect(rarityOf(p, step)).toEqual(rarity);
  });

  it('refuses what is no probability', () => {
    expect(() => rarityOf(Number.NaN, 'week')).toThrow(RangeError);
  });
});
