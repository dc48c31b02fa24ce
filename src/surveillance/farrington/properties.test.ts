import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountSeries } from '../series.js';
import { combinedOver } from '../verdict/combined-verdict.js';
import { farringtonAt } from './judge-point.js';
import { type FarringtonOptions, NOUFAILY_2013 } from './options.js';

const RUNS = { seed: 20_130_411, numRuns: 60 };
const LENGTH = 320;
const LAST = LENGTH - 1;

const weekly = (counts: readonly number[]): CountSeries => ({
  counts,
  calendar: { kind: 'index', perYear: 52 },
});

/** Counts of every size, with a season and now and then a spike. */
const aSeries = fc
  .record({
    level: fc.integer({ min: 0, max: 200 }),
    noise: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: LENGTH, maxLength: LENGTH }),
    spikes: fc.array(fc.tuple(fc.integer({ min: 0, max: LAST }), fc.integer({ min: 20, max: 400 })), {
      maxLength: 3,
    }),
  })
  .map(({ level, noise, spikes }) => {
    const counts = noise.map((extra, week) => Math.round(level * (1 + 0.3 * Math.sin(week / 8.3))) + extra);
    for (const [week, size] of spikes) counts[week]! += size;
    return counts;
  });

const someOptions: fc.Arbitrary<FarringtonOptions> = fc.record({
  ...Object.fromEntries(Object.entries(NOUFAILY_2013).map(([key, value]) => [key, fc.constant(value)])),
  noPeriods: fc.constantFrom(1, 5, 10),
  thresholdMethod: fc.constantFrom('delta', 'nbPlugin', 'muan'),
  pThresholdTrend: fc.constantFrom(0.05, 1),
  reweight: fc.boolean(),
}) as unknown as fc.Arbitrary<FarringtonOptions>;

describe('Farrington flexible on any series', () => {
  it('answers with finite numbers or declines with a reason, never with NaN', () => {
    fc.assert(
      fc.property(aSeries, someOptions, (counts, options) => {
        const verdict = farringtonAt(weekly(counts), LAST, options);
        if (verdict.kind === 'insufficient') return verdict.message.startsWith('te weinig gegevens: ');
        const { expected, pValue, dispersion, threshold = 0 } = verdict;
        expect(pValue >= 0 && pValue <= 1 && dispersion >= 1).toBe(true);
        return [expected, threshold].every((value) => Number.isFinite(value) && value >= 0);
      }),
      RUNS,
    );
  });

  it('does not change an earlier verdict when later weeks are added', () => {
    fc.assert(
      fc.property(aSeries, someOptions, fc.integer({ min: 264, max: LAST - 1 }), (counts, options, t) => {
        const now = farringtonAt(weekly(counts.slice(0, t + 1)), t, options);
        expect(farringtonAt(weekly(counts), t, options)).toEqual(now);
      }),
      RUNS,
    );
  });

  it('never lowers an alarm or raises a p-value when the last week counts more', () => {
    fc.assert(
      fc.property(aSeries, someOptions, fc.integer({ min: 1, max: 50 }), (counts, options, more) => {
        const before = farringtonAt(weekly(counts), LAST, options);
        const after = farringtonAt(weekly(counts.with(LAST, counts[LAST]! + more)), LAST, options);
        expect(after.kind).toBe(before.kind);
        if (before.kind !== 'judged' || after.kind !== 'judged') return;
        expect(Number(after.alarm)).toBeGreaterThanOrEqual(Number(before.alarm));
        expect(after.pValue).toBeLessThanOrEqual(before.pValue);
        expect(after.expected).toBe(before.expected);
      }),
      RUNS,
    );
  });

  it('scales: counts times c give an expectation and a dispersion times c', () => {
    fc.assert(
      fc.property(aSeries, fc.integer({ min: 2, max: 20 }), (counts, factor) => {
        const options = { ...NOUFAILY_2013, reweight: false };
        const one = farringtonAt(weekly(counts), LAST, options);
        const many = farringtonAt(weekly(counts.map((count) => count * factor)), LAST, options);
        expect(many.kind).toBe(one.kind);
        if (one.kind !== 'judged' || many.kind !== 'judged') return;
        // The start y + 0.1 of the iteration does not scale, so neither does its last digit.
        expect(many.expected / (one.expected * factor)).toBeCloseTo(1, 5);
        expect(many.fit.dispersion / (one.fit.dispersion * factor)).toBeCloseTo(1, 4);
      }),
      RUNS,
    );
  });

  it('does not care in which calendar year the index begins', () => {
    fc.assert(
      fc.property(aSeries, fc.integer({ min: 1, max: 60 }), (counts, shift) => {
        const longer = [...Array.from({ length: shift }, () => 3), ...counts];
        const own = farringtonAt(weekly(counts), LAST, NOUFAILY_2013);
        const moved = farringtonAt(weekly(longer), LAST + shift, NOUFAILY_2013);
        expect(moved.kind).toBe(own.kind);
        if (own.kind !== 'judged' || moved.kind !== 'judged') return;
        expect(moved.expected / own.expected).toBeCloseTo(1, 9);
        expect(moved.pValue).toBeCloseTo(own.pValue, 9);
      }),
      RUNS,
    );
  });
});

describe('the combined verdict on any series', () => {
  const options = { ...RUNS, numRuns: 25 };
  const last = (counts: readonly number[]) => combinedOver(weekly(counts), { first: LAST, last: LAST })[0]!;

  it('does not change when later weeks are added', () => {
    fc.assert(
      fc.property(aSeries, fc.integer({ min: 270, max: LAST - 1 }), (counts, t) => {
        const now = combinedOver(weekly(counts.slice(0, t + 1)), { first: t, last: t });
        expect(combinedOver(weekly(counts), { first: t, last: LAST })[0]).toEqual(now[0]);
      }),
      options,
    );
  });

  it('never lowers an alarm when the last week counts more', () => {
    fc.assert(
      fc.property(aSeries, fc.integer({ min: 1, max: 80 }), (counts, more) => {
        const before = last(counts);
        const after = last(counts.with(LAST, counts[LAST]! + more));
        if (before.kind !== 'judged' || after.kind !== 'judged') return;
        expect(Number(after.alarm)).toBeGreaterThanOrEqual(Number(before.alarm));
        expect(after.tail.p).toBeLessThanOrEqual(before.tail.p + 1e-12);
      }),
      options,
    );
  });
});
