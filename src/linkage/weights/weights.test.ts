import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelWeight, priorWeight, probabilityOfWeight, weightOfProbability } from './match-weight.js';
import { termFrequencyWeight } from './term-frequency.js';
import { waterfall } from './waterfall.js';

const SEED = { seed: 20_241_119, numRuns: 300 };

describe('weights in bits', () => {
  it('is the log2 of the Bayes factor', () => {
    expect(levelWeight(0.8, 0.1)).toBe(3);
    expect(levelWeight(0.1, 0.8)).toBe(-3);
    expect(levelWeight(0.5, 0)).toBe(39);
  });

  it('turns into a probability and back', () => {
    expect(probabilityOfWeight(0)).toBe(0.5);
    expect(weightOfProbability(0.8)).toBeCloseTo(2, 12);
    expect(Number.isFinite(weightOfProbability(1))).toBe(true);
  });

  it('starts lower in a larger register and when the person may not be in it at all', () => {
    expect(priorWeight(1_000_000, 0.5)).toBeCloseTo(-20.93, 2);
    expect(priorWeight(1_000, 0.5)).toBeGreaterThan(priorWeight(1_000_000, 0.5));
    expect(priorWeight(1_000, 0.5)).toBeGreaterThan(priorWeight(1_000, 0.1));
  });
});

describe('term frequency', () => {
  const about = { u: 0.01, share: 1, floor: 1e-6 };
  it('adds for a rare value, takes off for a common one, nothing for an average one', () => {
    expect(termFrequencyWeight({ ...about, frequency: 0.00125 })).toBeCloseTo(3, 12);
    expect(termFrequencyWeight({ ...about, frequency: 0.04 })).toBeCloseTo(-2, 12);
    expect(termFrequencyWeight({ ...about, frequency: 0.01 })).toBe(0);
  });

  it('never holds a value to be rarer than the floor', () => {
    expect(termFrequencyWeight({ ...about, frequency: 0, floor: 0.0025 })).toBeCloseTo(2, 12);
  });
});

describe('waterfall', () => {
  it('adds up to the score', () => {
    const step = fc.double({ min: -40, max: 40, noNaN: true });
    fc.assert(
      fc.property(step, fc.array(step, { maxLength: 12 }), (prior, weights) => {
        const bars = weights.map((weight, i) => ({ label: `f${i}`, level: 'exact', weight }));
        const explained = waterfall(prior, bars);
        const sum = explained.contributions.reduce((total, bar) => total + bar.weight, explained.prior);
        expect(Math.abs(sum - explained.score)).toBeLessThan(1e-6);
        expect(explained.probability).toBe(probabilityOfWeight(explained.score));
      }),
      SEED,
    );
  });
});
