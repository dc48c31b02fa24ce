import { describe, expect, it } from 'vitest';
import { oracleRows } from '../../../test/support/surveillance-oracle.js';
import { benjaminiHochberg, benjaminiYekutieli, bonferroni, holm } from './adjust.js';

const rows = oracleRows('padjust_expected.csv.gz');
const cases = [...new Set(rows.map((row) => row['case']!))];
const METHODS = { BH: benjaminiHochberg, BY: benjaminiYekutieli, holm, bonferroni };

describe.each(cases)('p.adjust of R, case %s', (name) => {
  const own = rows.filter((row) => row['case'] === name);
  const pValues = own.map((row) => Number(row['p']));

  it.each(Object.entries(METHODS))('%s agrees within 1e-12', (column, method) => {
    const furthest = Math.max(...method(pValues).map((p, i) => Math.abs(p - Number(own[i]![column]))));
    expect(furthest).toBeLessThanOrEqual(1e-12);
  });
});

describe('adjusting p-values', () => {
  it('answers nothing for nothing', () => {
    expect(benjaminiHochberg([])).toEqual([]);
  });

  it('refuses what is no probability', () => {
    expect(() => benjaminiHochberg([0.2, Number.NaN])).toThrow(RangeError);
    expect(() => bonferroni([1.1])).toThrow(RangeError);
  });
});
