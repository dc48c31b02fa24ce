import { describe, expect, it } from 'vitest';
import { oracleRows } from '../../../../test/support/surveillance-oracle.js';
import { type NowcastMethod, nowcast } from './nowcast.js';
import { reportingTriangle } from './reporting-triangle.js';

const dayOf = (iso: string | undefined) => Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);

const triangle = reportingTriangle(
  oracleRows('nowcast_linelist.csv').map((row) => ({ event: dayOf(row.dEvent), report: dayOf(row.dReport) })),
  { first: dayOf('2026-01-01'), now: dayOf('2026-03-31'), maxDelay: 14 },
);

function answer(method: NowcastMethod) {
  const found = nowcast(triangle, { method, steps: 14, level: 0.95, testableFrom: 0.9 });
  if (found.kind === 'insufficient') throw new Error(found.message);
  return found.steps;
}

const expected = (method: string) =>
  oracleRows('nowcast_expected.csv').filter((row) => row.method === method);

describe('nowcast against R surveillance 1.20.3', () => {
  it('uses every report of the line list', () => {
    expect(triangle.leftOut).toEqual({ beforeFirst: 0, afterNow: 0, delayAboveMax: 0, reportBeforeEvent: 0 });
  });

  it('gives all medians and both interval ends of lawless', () => {
    const got = answer({ kind: 'lawless', mass: 'surveillance' });
    expect(got.map(({ step, reported, estimate }) => ({ step, reported, ...estimate }))).toEqual(
      expected('lawless').map((row) => ({
        step: dayOf(row.date),
        reported: Number(row.reported),
        median: Number(row.nowcast_median),
        low: Number(row.lo),
        high: Number(row.hi),
      })),
    );
  });

  it('gives all medians of bayes.trunc, and its interval ends within the one count of its 1,000 draws', () => {
    const got = answer({
      kind: 'bayes-truncated',
      prior: { mean: 12, variance: 144 },
      concentration: 0.1,
    }).map(({ estimate }) => ('median' in estimate ? estimate : { median: -1, low: -1, high: -1 }));
    const want = expected('bayes.trunc');
    expect(got.map((row) => row.median)).toEqual(want.map((row) => Number(row.nowcast_median)));
    got.forEach((row, at) => {
      expect(Math.abs(row.low - Number(want[at]?.lo))).toBeLessThanOrEqual(1);
      expect(Math.abs(row.high - Number(want[at]?.hi))).toBeLessThanOrEqual(1);
    });
  });

  it('calls the last days voorlopig and the first of them testable', () => {
    const standings = answer({ kind: 'lawless', mass: 'conditional' }).map((row) => row.standing);
    expect(standings).toEqual([...new Array(4).fill('toetsbaar'), ...new Array(10).fill('voorlopig')]);
  });
});
