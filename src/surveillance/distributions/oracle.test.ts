import { describe, expect, it } from 'vitest';
import { oracleRows, relativeError } from '../../../test/support/surveillance-oracle.js';
import { logGamma } from './log-gamma.js';
import {
  negativeBinomialDensity,
  negativeBinomialQuantile,
  negativeBinomialUpper,
} from './negative-binomial.js';
import { normalLower, normalQuantile, normalUpper } from './normal.js';
import { poissonQuantile, poissonUpper } from './poisson.js';
import { studentTwoSided } from './student-t.js';

type Call = (x: number, p1: number, p2: number) => number;

const FUNCTIONS: Readonly<Record<string, Call>> = {
  'dnbinom(x,size=p1,prob=p2)': (x, size, prob) => negativeBinomialDensity(x, { size, prob }),
  'pnbinom_upper(x,size=p1,prob=p2)': (x, size, prob) => negativeBinomialUpper(x, { size, prob }),
  'qnbinom(x,size=p1,prob=p2)': (x, size, prob) => negativeBinomialQuantile(x, { size, prob }),
  'ppois_upper(x,lambda=p1)': (x, mean) => poissonUpper(x, mean),
  'qpois(x,lambda=p1)': (x, mean) => poissonQuantile(x, mean),
  'pnorm(x)': (x) => normalLower(x),
  'pnorm_upper(x)': (x) => normalUpper(x),
  'qnorm(x)': (x) => normalQuantile(x),
  'pt_two_sided(x,df=p1)': (x, df) => studentTwoSided(x, df),
  'lgamma(x)': (x) => logGamma(x),
};

const rows = oracleRows('distributions_expected.csv.gz');

describe('distributions against 669 values of R 4.2.2', () => {
  it.each(Object.entries(FUNCTIONS))('%s agrees', (name, call) => {
    const own = rows.filter((row) => row['fn'] === name);
    const exact = name.startsWith('q') && name !== 'qnorm(x)';
    const wrong = own
      .map((row) => ({ row, got: call(Number(row['x']), Number(row['p1']), Number(row['p2'])) }))
      .filter(({ row, got }) =>
        exact ? got !== Number(row['value']) : !(relativeError(got, Number(row['value'])) <= 1e-10),
      );
    expect(own.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it('covers every row of the oracle', () => {
    expect(rows.filter((row) => !(row['fn']! in FUNCTIONS))).toEqual([]);
    expect(rows).toHaveLength(669);
  });
});
