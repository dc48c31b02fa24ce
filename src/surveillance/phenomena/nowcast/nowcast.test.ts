import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gammaPriorOf } from './gamma-prior.js';
import { type NowcastMethod, nowcast } from './nowcast.js';
import { type DelayedReport, reportingTriangle } from './reporting-triangle.js';

const window = { first: 0, now: 29, maxDelay: 3 };
const bayes: NowcastMethod = {
  kind: 'bayes-truncated',
  prior: { mean: 5, variance: 25 },
  concentration: 0.1,
};
const lawless: NowcastMethod = { kind: 'lawless', mass: 'conditional' };
const settings = { steps: 4, level: 0.95, testableFrom: 0.9 };

/** Ten reports a step with delays 0,0,0,0,1,1,1,2,2,3, as far as seen by step 29. */
const steady: DelayedReport[] = Array.from({ length: 30 }, (_, event) =>
  [0, 0, 0, 0, 1, 1, 1, 2, 2, 3].map((delay) => ({ event, report: event + delay })),
).flat();

function estimates(reports: readonly DelayedReport[], method: NowcastMethod) {
  const found = nowcast(reportingTriangle(reports, window), { ...settings, method });
  return found.kind === 'nowcast' ? found.steps : found;
}

describe('nowcast of a steady stream', () => {
  it.each([lawless, bayes])('centres on the true count of a finished step under $kind', (method) => {
    const steps = estimates(steady, method);
    expect(steps).toMatchObject([{ completeness: 1 }, {}, {}, { reported: 4, standing: 'voorlopig' }]);
    if ('kind' in steps) return;
    expect(steps.map((row) => row.completeness.toFixed(2))).toEqual(['1.00', '0.90', '0.70', '0.40']);
    for (const row of steps) {
      const { median, low, high } = 'median' in row.estimate ? row.estimate : { median: 0, low: 0, high: 0 };
      expect(low).toBeLessThanOrEqual(10);
      expect(high).toBeGreaterThanOrEqual(10);
      expect(Math.abs(median - 10)).toBeLessThanOrEqual(2);
    }
  });

  it('names what it does not use', () => {
    const odd = [
      { event: -1, report: 0 },
      { event: 29, report: 31 },
      { event: 5, report: 20 },
      { event: 7, report: 6 },
    ];
    expect(reportingTriangle([...steady, ...odd], window).leftOut).toEqual({
      beforeFirst: 1,
      afterNow: 11, // 6 of step 29, 3 of 28, 1 of 27, and the odd one
      delayAboveMax: 1,
      reportBeforeEvent: 1,
    });
  });
});

describe('nowcast without enough to go on', () => {
  it('says so when the history is shorter than the longest delay', () => {
    const found = nowcast(reportingTriangle([], { first: 0, now: 2, maxDelay: 3 }), {
      ...settings,
      method: lawless,
    });
    expect(found).toMatchObject({ kind: 'insufficient', reason: 'history-too-short' });
  });

  it('says so when there is no report at all', () => {
    expect(estimates([], lawless)).toMatchObject({ reason: 'no-reports' });
  });

  it('does not answer zero for a step that has no report yet under lawless', () => {
    const steps = estimates(
      steady.filter(({ event }) => event < 29),
      lawless,
    );
    expect(steps).toMatchObject([{}, {}, {}, { estimate: { reason: 'nothing-reported-yet' } }]);
  });

  it('gives no prior from fewer than eight complete steps', () => {
    const short = reportingTriangle(steady, { first: 20, now: 29, maxDelay: 3 });
    expect(gammaPriorOf(short)).toMatchObject({ reason: 'no-complete-steps' });
    expect(gammaPriorOf(reportingTriangle(steady, window))).toEqual({ mean: 10, variance: 10 });
  });
});

const reportArb = fc
  .record({ event: fc.integer({ min: 0, max: 29 }), delay: fc.integer({ min: 0, max: 3 }) })
  .map(({ event, delay }) => ({ event, report: event + delay }));
const streamArb = fc.array(reportArb, { minLength: 1, maxLength: 120 });
const pinned = { seed: 20261123, numRuns: 60 };

describe('nowcast as a property', () => {
  it('does not depend on the order of the reports', () => {
    fc.assert(
      fc.property(streamArb, fc.constantFrom(lawless, bayes), (reports, method) => {
        expect(estimates([...reports].reverse(), method)).toEqual(estimates(reports, method));
      }),
      pinned,
    );
  });

  it('never answers NaN, and keeps reported <= low <= median <= high', () => {
    fc.assert(
      fc.property(streamArb, fc.constantFrom(lawless, bayes), (reports, method) => {
        const steps = estimates(reports, method);
        if ('kind' in steps) return;
        for (const { reported, completeness, estimate } of steps) {
          expect(completeness).toBeGreaterThanOrEqual(0);
          if ('kind' in estimate) continue;
          const line = [reported, estimate.low, estimate.median, estimate.high];
          expect(line.every(Number.isInteger)).toBe(true);
          expect([...line].sort((a, b) => a - b)).toEqual(line);
        }
      }),
      pinned,
    );
  });

  it('never lowers the estimate of the last step when one more report of it is in', () => {
    fc.assert(
      fc.property(streamArb, (reports) => {
        const [before, after] = [reports, [...reports, { event: 29, report: 29 }]].map((stream) => {
          const steps = estimates(stream, bayes);
          const last = 'kind' in steps ? undefined : steps.at(-1)?.estimate;
          return last !== undefined && 'median' in last ? last.median : undefined;
        });
        if (before === undefined || after === undefined) return;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
      pinned,
    );
  });
});
