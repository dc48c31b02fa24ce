import { accept, type Outcome, refuse } from '../../kernel/refusal.js';

export type ThresholdMethod = 'delta' | 'nbPlugin' | 'muan';
export type PowerTransform = '2/3' | '1/2' | 'none';
export type SeMode = 'textbook' | 'surveillance';

/** The control settings, under the names that R users know them by. Periods are steps: weeks or months. */
export interface FarringtonOptions {
  /** Classes of the season factor; 1 fits only the reference windows, 10 is Noufaily 2013. */
  readonly noPeriods: number;
  /** Years back. */
  readonly b: number;
  /** Half width of the reference window, in steps. */
  readonly w: number;
  /** Whether past outbreaks are weighted down in a second fit. */
  readonly reweight: boolean;
  /** Anscombe residual above which a past point is weighted down. */
  readonly weightsThreshold: number;
  readonly trend: boolean;
  /** The trend stays when its p-value is below this; 1 always keeps it. */
  readonly pThresholdTrend: number;
  /** One-sided false-alarm probability per point. */
  readonly alpha: number;
  /** [cases, period]: no alarm unless the last `period` points together hold at least `cases`. */
  readonly limit54: readonly [number, number];
  readonly powertrans: PowerTransform;
  /** Most recent steps that are left out of the baseline. */
  readonly pastWeeksNotIncluded: number;
  readonly thresholdMethod: ThresholdMethod;
  /** log(population) as offset. */
  readonly populationOffset: boolean;
  /**
   * Which dispersion the standard error and the trend test use. `surveillance` repeats a defect of R's package
   * (the reweighting replaces the working weights first), for agreement with it; nbPlugin with
   * pThresholdTrend 1 is the same in both.
   */
  readonly seMode: SeMode;
}

/** Noufaily et al. 2013, Stat Med 32:1206: the main detector. */
export const NOUFAILY_2013: FarringtonOptions = {
  noPeriods: 10,
  b: 5,
  w: 3,
  reweight: true,
  weightsThreshold: 2.58,
  trend: true,
  pThresholdTrend: 1,
  alpha: 0.005,
  limit54: [5, 4],
  powertrans: '2/3',
  pastWeeksNotIncluded: 26,
  thresholdMethod: 'nbPlugin',
  populationOffset: false,
  seMode: 'textbook',
};

/** Farrington et al. 1996, JRSS A 159:547: the comparator. */
export const FARRINGTON_1996: FarringtonOptions = {
  ...NOUFAILY_2013,
  noPeriods: 1,
  weightsThreshold: 1,
  pThresholdTrend: 0.05,
  pastWeeksNotIncluded: 3,
  thresholdMethod: 'delta',
};

/** Says which setting cannot be meant, by its name. */
export function checkOptions(options: FarringtonOptions): Outcome<FarringtonOptions> {
  const flaws = RULES.filter(([, holds]) => !holds(options)).map(([path, , message]) => ({
    path,
    code: 'out-of-range',
    message,
  }));
  if (flaws.length === 0) return accept(options);
  const said = flaws.map((flaw) => `${flaw.path} ${flaw.message}`).join('; ');
  return refuse('invalid', 'farrington-options', said, flaws);
}

const wholeFrom = (least: number) => (value: number) => Number.isInteger(value) && value >= least;

const RULES: readonly (readonly [keyof FarringtonOptions, (o: FarringtonOptions) => boolean, string])[] = [
  ['noPeriods', (o) => wholeFrom(1)(o.noPeriods), 'moet een geheel getal vanaf 1 zijn'],
  ['b', (o) => wholeFrom(1)(o.b), 'moet een geheel getal vanaf 1 zijn'],
  ['w', (o) => wholeFrom(0)(o.w), 'moet een geheel getal vanaf 0 zijn'],
  ['weightsThreshold', (o) => o.weightsThreshold > 0, 'moet groter dan 0 zijn'],
  ['pThresholdTrend', (o) => o.pThresholdTrend >= 0 && o.pThresholdTrend <= 1, 'moet tussen 0 en 1 liggen'],
  ['alpha', (o) => o.alpha >= 1e-12 && o.alpha < 0.5, 'moet tussen 1e-12 en 0,5 liggen'],
  ['limit54', (o) => o.limit54[0] >= 0 && wholeFrom(1)(o.limit54[1]), 'moet [aantal, periode] zijn'],
  ['pastWeeksNotIncluded', (o) => wholeFrom(0)(o.pastWeeksNotIncluded), 'moet een geheel getal vanaf 0 zijn'],
];
