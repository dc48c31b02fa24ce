import { describe, expect, it } from 'vitest';
import { ORACLE_CASES, type OracleCase } from '../../../test/support/farrington-oracle.js';
import { oracleNumber, relativeError } from '../../../test/support/surveillance-oracle.js';
import { normalQuantile } from '../distributions/normal.js';
import { type FarringtonVerdict, farringtonAt, type Unjudged } from './judge-point.js';

const CONFIGS = [...new Set(ORACLE_CASES.map((one) => one.row['config']!))];

/** Constant series: R's decision on the trend is rounding noise there (data README). */
const meaningful = (one: OracleCase) => one.row['series'] !== 'edge_const';

const answers = ORACLE_CASES.filter(meaningful).map((one) => ({
  one,
  own: farringtonAt(one.series, one.t, one.options),
}));

function casesOf(config: string) {
  const own = answers.filter((answer) => answer.one.row['config'] === config);
  expect(own.length).toBeGreaterThan(0);
  return own;
}

/** R's µ: `expected`, or where the count rule blanked it the `mu0` column, which each method fills differently. */
function meanError(one: OracleCase, own: FarringtonVerdict): number {
  const z = normalQuantile(1 - one.options.alpha);
  const { eta, se } = own.fit;
  const mu0 = {
    nbPlugin: own.expected,
    muan: Math.exp(eta + z * se),
    delta: Math.exp(own.expected + z * own.expected * se),
  }[one.options.thresholdMethod];
  const expected = oracleNumber(one.row['expected']);
  const errors = [
    relativeError(mu0, oracleNumber(one.row['mu0'])),
    Number.isNaN(expected) ? 0 : relativeError(own.expected, expected),
  ];
  return Math.max(...errors);
}

function errorsOf(one: OracleCase, own: FarringtonVerdict): Record<string, number> {
  const want = (column: string) => oracleNumber(one.row[column]);
  return {
    threshold: relativeError(own.threshold ?? Number.NaN, want('upperbound')),
    mean: meanError(one, own),
    dispersion: relativeError(own.dispersion, want('phi')),
    p: relativeError(own.pValue, want('pvalue')),
    slope: relativeError(own.fit.slope ?? Number.NaN, want('trendcoef')),
    trend: Number(own.trend) === want('trend') ? 0 : 1,
  };
}

const judged = (answer: { one: OracleCase; own: FarringtonVerdict | Unjudged }) =>
  answer.own.kind === 'judged';

describe.each(CONFIGS)('farringtonFlexible of R with %s', (config) => {
  it('gives the same threshold, mean, dispersion, p-value and trend within 1e-6', () => {
    const wrong = casesOf(config).flatMap(({ one, own }) => {
      if (own.kind !== 'judged') return [];
      const errors = errorsOf(one, own);
      return Object.values(errors).every((error) => error <= 1e-6) ? [] : [{ row: one.row, errors }];
    });
    expect(wrong).toEqual([]);
  });

  it('gives the same alarm everywhere', () => {
    const wrong = casesOf(config).filter(({ one, own }) => {
      const want = oracleNumber(one.row['alarm']);
      return Number.isNaN(want) ? own.alarm !== undefined : Number(own.alarm ?? false) !== want;
    });
    expect(wrong.filter(({ one }) => one.row['series'] !== 'edge_zero')).toEqual([]);
  });

  it('declines only what R has no threshold for', () => {
    const declined = casesOf(config).filter((answer) => !judged(answer));
    expect(declined.filter(({ one }) => one.row['upperbound'] !== 'NA')).toEqual([]);
  });
});

describe('the oracle itself', () => {
  it('is compared on 8,435 rows, of which less than 6 % are declined', () => {
    expect(answers).toHaveLength(8435);
    expect(answers.filter((answer) => !judged(answer)).length / answers.length).toBeLessThan(0.06);
  });
});
