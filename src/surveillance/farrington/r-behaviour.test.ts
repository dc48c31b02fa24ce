import { describe, expect, it } from 'vitest';
import { ORACLE_CASES, seriesOf } from '../../../test/support/farrington-oracle.js';
import { oracleNumber, oracleText, relativeError } from '../../../test/support/surveillance-oracle.js';
import { normalQuantile } from '../distributions/normal.js';
import { linearAt } from '../fits/arrowhead.js';
import type { Design } from '../fits/design.js';
import { hatValues } from '../fits/hat-values.js';
import { fitQuasiPoisson, type QuasiPoissonFit } from '../fits/quasi-poisson.js';
import { anscombeResiduals, outbreakWeights } from '../fits/reweight.js';
import { anchorsBefore } from './anchors.js';
import { baselineOf } from './baseline.js';
import { type BaselineFit, fitBaseline } from './baseline-fit.js';
import { type FarringtonVerdict, farringtonAt } from './judge-point.js';
import { FARRINGTON_1996, type FarringtonOptions, NOUFAILY_2013 } from './options.js';
import { thresholdOf } from './threshold.js';

/** Nine fits written out by R, step by step. */
interface Steps {
  readonly series: string;
  readonly t: number;
  readonly noPeriods: number;
  readonly trend: boolean;
  readonly weightsThreshold: number;
  readonly pastWeeksNotIncluded: number;
  readonly wtime: readonly number[];
  readonly seas: readonly number[];
  readonly response: readonly number[];
  readonly iter1: number;
  readonly dev1: number;
  readonly disp1: number;
  readonly hat1: readonly number[];
  readonly anscombe: readonly number[];
  readonly omega: readonly number[];
  readonly iter2: number;
  readonly disp2: number;
  readonly eta: number;
  readonly se_as_surveillance: number;
  readonly se_textbook: number;
}

const STEPS = JSON.parse(oracleText('glm_steps.json.gz')) as readonly Steps[];
const weekly = (name: string) => seriesOf(name, 'noufaily_nb10');

function fitted(outcome: QuasiPoissonFit | string): QuasiPoissonFit {
  if (typeof outcome === 'string') throw new Error(outcome);
  return outcome;
}

function traced(steps: Steps) {
  const y = Float64Array.from(steps.response);
  const design: Design = {
    level: Int32Array.from(steps.seas, (season) => season - 1),
    levels: steps.noPeriods,
    time: steps.trend ? Float64Array.from(steps.wtime) : undefined,
    offset: undefined,
  };
  const first = fitted(fitQuasiPoisson(design, y, new Float64Array(y.length).fill(1)));
  const residuals = anscombeResiduals(design, y, first);
  const omega = outbreakWeights(residuals, steps.weightsThreshold);
  const second = fitted(fitQuasiPoisson(design, y, omega));
  return { design, first, residuals, omega, second };
}

const furthest = (got: Float64Array, want: readonly number[]) =>
  Math.max(
    ...want.map((value, i) => Math.abs((got[i] ?? Number.NaN) - value) / Math.max(1, Math.abs(value))),
  );

function judgedAt(name: string, t: number, options: FarringtonOptions): FarringtonVerdict {
  const verdict = farringtonAt(weekly(name), t, options);
  if (verdict.kind !== 'judged') throw new Error(verdict.message);
  return verdict;
}

describe.each(STEPS)('R behaviour 1: IRLS starts, stops and weighs as R does ($series, week $t)', (steps) => {
  const { design, first, second } = traced(steps);

  it('takes as many iterations', () => {
    expect([first.iterations, second.iterations]).toEqual([steps.iter1, steps.iter2]);
  });

  it('has deviance, dispersion and hat values within 1e-9', () => {
    expect(relativeError(first.deviance, steps.dev1)).toBeLessThan(1e-9);
    expect(relativeError(first.dispersion, steps.disp1)).toBeLessThan(1e-9);
    expect(furthest(hatValues(design, first), steps.hat1)).toBeLessThan(1e-9);
  });
});

describe.each(STEPS)(
  'R behaviour 2: prediction and dispersion of the second fit ($series, week $t)',
  (steps) => {
    const { second } = traced(steps);

    it('predicts at the last season class and at uncentred time', () => {
      expect(relativeError(linearAt(second.solution, steps.noPeriods - 1, steps.t), steps.eta)).toBeLessThan(
        1e-9,
      );
      expect(relativeError(second.dispersion, steps.disp2)).toBeLessThan(1e-9);
    });

    it('bounds the dispersion below by 1', () => {
      const { series, t, noPeriods, weightsThreshold, pastWeeksNotIncluded, trend } = steps;
      const options = { ...NOUFAILY_2013, noPeriods, weightsThreshold, pastWeeksNotIncluded, trend };
      const verdict = farringtonAt(weekly(series), t - 1, options);
      if (verdict.kind !== 'judged') return expect(verdict.reason).toBe('separated-season');
      expect(relativeError(verdict.dispersion, Math.max(1, steps.disp2))).toBeLessThan(1e-9);
      return expect(Math.log(verdict.expected)).toBeCloseTo(steps.eta, 9);
    });
  },
);

describe.each(STEPS)('R behaviour 3: past outbreaks are weighted down ($series, week $t)', (steps) => {
  const { residuals, omega } = traced(steps);

  it('has the Anscombe residuals and weights of R', () => {
    expect(furthest(residuals, steps.anscombe)).toBeLessThan(1e-8);
    expect(furthest(omega, steps.omega)).toBeLessThan(1e-9);
  });

  it('weights sum to n and only high residuals are turned down', () => {
    const gamma = Math.max(...omega);
    expect(omega.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(omega.length, 8);
    const turnedDown = [...omega].map((weight) => weight < gamma * (1 - 1e-12));
    expect(turnedDown).toEqual([...residuals].map((s) => s > steps.weightsThreshold));
  });
});

describe.each(STEPS)('R behaviour 4: two standard errors ($series, week $t)', (steps) => {
  const options = { ...NOUFAILY_2013, ...steps, pThresholdTrend: 1 };
  const fitWith = (seMode: 'textbook' | 'surveillance'): BaselineFit | undefined => {
    const baseline = baselineOf(weekly(steps.series), steps.t - 1, options);
    if (baseline.kind !== 'baseline') return undefined;
    const fit = fitBaseline(baseline, { time: steps.t - 1, logPopulation: 0 }, { ...options, seMode });
    return typeof fit === 'string' ? undefined : fit;
  };

  it('follows the textbook by default and the defect of the package on request', () => {
    expect(NOUFAILY_2013.seMode).toBe('textbook');
    const [textbook, defect] = [fitWith('textbook'), fitWith('surveillance')];
    // A declined baseline (separated season) has no standard error to compare.
    if (!textbook || !defect) return expect(steps.series).toMatch(/^edge_(seaszero|sparse)$/);
    expect(relativeError(textbook.se, steps.se_textbook)).toBeLessThan(1e-8);
    expect(relativeError(defect.se, steps.se_as_surveillance)).toBeLessThan(1e-8);
  });
});

describe('R behaviour 5: a trend is dropped rather than extrapolated', () => {
  it('drops a significant trend that predicts more than was ever seen', () => {
    const counts = Array.from({ length: 330 }, (_, i) => Math.round(Math.exp(1 + i / 100) + (i % 3)));
    const verdict = farringtonAt({ counts, calendar: { kind: 'index', perYear: 52 } }, 329, {
      ...NOUFAILY_2013,
      pastWeeksNotIncluded: 60,
    });
    expect(verdict).toMatchObject({ kind: 'judged', trend: false });
  });

  it('keeps no trend on fewer than three years', () => {
    expect(judgedAt('edge_step', 600, { ...NOUFAILY_2013, b: 2 }).trend).toBe(false);
    expect(judgedAt('edge_step', 600, { ...NOUFAILY_2013, b: 3 }).trend).toBe(true);
  });

  it('agrees with R on which rows of the oracle lose theirs', () => {
    const dropped = ORACLE_CASES.filter(
      ({ row, options }) => options.pThresholdTrend === 1 && options.trend && row['trend'] === '0',
    ).filter(({ row }) => row['series'] !== 'edge_const');
    expect(dropped.length).toBeGreaterThan(40);
    const kept = dropped.filter(({ series, t, options }) => {
      const own = farringtonAt(series, t, options);
      return own.kind === 'judged' && own.trend;
    });
    expect(kept).toEqual([]);
  });
});

describe('R behaviour 6: the score of R mixes the link scale with counts', () => {
  const rows = ORACLE_CASES.filter(({ row }) => row['config'] === 'nb10_nolimit');

  it('is reproduced from η, and our exceedance is not it', () => {
    const differs = rows.filter(({ row, series, t, options }) => {
      const own = farringtonAt(series, t, options);
      if (own.kind !== 'judged') throw new Error(own.message);
      const { eta } = own.fit;
      const theirs = (own.observed - eta) / (own.threshold! - eta);
      expect(relativeError(theirs, oracleNumber(row['score']))).toBeLessThan(1e-6);
      return Math.abs(own.exceedance! - theirs) > 1e-3;
    });
    expect(differs.length).toBeGreaterThan(100);
  });

  it('exceeds 1 exactly where there is an alarm', () => {
    for (const { series, t, options } of rows) {
      const own = farringtonAt(series, t, options);
      if (own.kind === 'judged') expect(own.exceedance! > 1).toBe(own.alarm);
    }
  });
});

describe('R behaviour 7: an alarm needs a case now and five in four weeks', () => {
  const quiet = Array.from({ length: 300 }, (_, i) => (i % 26 === 13 ? 1 : 0));
  const ending = (...last: number[]) => [...quiet.slice(0, 300 - last.length), ...last];
  const verdictOf = (counts: number[], limit54: readonly [number, number]) => {
    const verdict = farringtonAt({ counts, calendar: { kind: 'index', perYear: 52 } }, 299, {
      ...NOUFAILY_2013,
      limit54,
    });
    if (verdict.kind !== 'judged') throw new Error(verdict.message);
    return verdict;
  };

  it('has no threshold below the limit and one from the limit on', () => {
    expect(verdictOf(ending(0, 0, 0, 4), [5, 4])).toMatchObject({ alarm: false, threshold: undefined });
    expect(verdictOf(ending(0, 0, 0, 5), [5, 4])).toMatchObject({ alarm: true });
    expect(verdictOf(ending(1, 0, 0, 4), [5, 4])).toMatchObject({ alarm: true });
    expect(verdictOf(ending(0, 0, 0, 4), [0, 4])).toMatchObject({ alarm: true });
  });

  it('does not alarm on a week without a case', () => {
    expect(verdictOf(ending(3, 3, 3, 0), [0, 4]).alarm).toBe(false);
  });
});

describe('R behaviour 8: alpha is one-sided', () => {
  it('puts the delta threshold at the 1 − α quantile, not 1 − α/2', () => {
    const options = { ...FARRINGTON_1996, powertrans: 'none', alpha: 0.05, limit54: [0, 4] } as const;
    const { expected, dispersion, fit, threshold } = judgedAt('sim05', 600, options);
    const deviation = Math.sqrt(dispersion * expected + (expected * fit.se) ** 2);
    expect((threshold! - expected) / deviation).toBeCloseTo(normalQuantile(0.95), 10);
  });

  it('has a p-value of alpha at the threshold itself', () => {
    const { threshold, fit, expected, dispersion } = judgedAt('edge_step', 600, NOUFAILY_2013);
    expect(fit.phi).toBe(dispersion);
    expect(threshold).toBeGreaterThan(expected);
    const above = judgedAt('edge_step', 600, { ...NOUFAILY_2013, alpha: 0.01 }).threshold!;
    expect(above).toBeLessThanOrEqual(threshold!);
  });
});

describe('R behaviour 9: with dates the same week of earlier years is a matter of the calendar', () => {
  const monday = Date.UTC(2003, 0, 6) / 86_400_000;
  const dated = (first: number) => Array.from({ length: 640 }, (_, index) => first + 7 * index);

  it('steps over the 53rd week, where an index does not', () => {
    const calendar = { kind: 'dates', step: 'week', days: dated(monday) } as const;
    // 5 January 2015 is week 2 of 2015; 2009 had 53 weeks.
    const t = (Date.UTC(2015, 0, 5) / 86_400_000 - monday) / 7;
    expect(anchorsBefore({ kind: 'index', perYear: 52 }, t, 7)[0]).toBe(t - 364);
    expect(anchorsBefore(calendar, t, 7)[0]).toBe(t - 365);
    expect(anchorsBefore(calendar, t, 1)[0]).toBe(t - 52);
  });

  it.each([0, 1, 2, 3, 4, 5, 6])('finds the nearest point when weeks begin %i days after Monday', (shift) => {
    const calendar = { kind: 'dates', step: 'week', days: dated(monday + shift) } as const;
    for (const t of [320, 400, 500, 623]) {
      const day = new Date(calendar.days[t]! * 86_400_000);
      anchorsBefore(calendar, t, 5).forEach((anchor, index) => {
        const year = day.getUTCFullYear() - 5 + index;
        const wanted = Date.UTC(year, day.getUTCMonth(), day.getUTCDate()) / 86_400_000;
        expect(Math.abs(calendar.days[anchor]! - wanted)).toBeLessThanOrEqual(3);
      });
    }
  });

  it('cuts the 46 weeks of a long year into nine runs of five and one of six', () => {
    const weeks = ORACLE_CASES.filter(({ row }) => row['config'] === 'noufaily_nb10_dates20030106');
    const changed = weeks.filter(({ row, series, t, options }) => {
      const indexed = farringtonAt({ ...series, calendar: { kind: 'index', perYear: 52 } }, t, options);
      if (indexed.kind !== 'judged') return false;
      return relativeError(indexed.dispersion, oracleNumber(row['phi'])) > 1e-6;
    });
    expect(changed.length).toBeGreaterThan(400);
  });
});

describe('R behaviour 10: degenerate series are declined with the reason', () => {
  it.each([
    ['edge_zero', 600, 'all-zero', undefined],
    ['edge_const', 600, 'constant', undefined],
    ['edge_seaszero', 611, 'separated-season', false],
    ['edge_sparse', 0, 'too-short', undefined],
  ] as const)('%s at %i is %s', (name, t, reason, alarm) => {
    const verdict = farringtonAt(weekly(name), t, NOUFAILY_2013);
    expect(verdict).toMatchObject({ kind: 'insufficient', reason, alarm });
    if (verdict.kind === 'insufficient') expect(verdict.message).toMatch(/^te weinig gegevens: /);
  });

  it('declines what lies beyond a double', () => {
    const huge = Array.from({ length: 300 }, (_, i) => 1e308 - (i % 5) * 1e306);
    const verdict = farringtonAt(
      { counts: huge, calendar: { kind: 'index', perYear: 52 } },
      299,
      NOUFAILY_2013,
    );
    expect(verdict).toMatchObject({ kind: 'insufficient', reason: 'overflow' });
    const muan = { ...NOUFAILY_2013, thresholdMethod: 'muan' } as const;
    const { fit } = judgedAt('sim05', 600, muan);
    expect(thresholdOf(3, { ...fit, se: 300 }, muan)).toBeUndefined();
    expect(thresholdOf(3, fit, muan)).toBeDefined();
  });
});
