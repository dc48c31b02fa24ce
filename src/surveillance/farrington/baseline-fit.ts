import { studentTwoSided } from '../distributions/student-t.js';
import { type ArrowheadSolution, leverageAt, linearAt } from '../fits/arrowhead.js';
import { type Design, withoutTrend } from '../fits/design.js';
import { type FitFailure, fitQuasiPoisson, pearson, type QuasiPoissonFit } from '../fits/quasi-poisson.js';
import { anscombeResiduals, outbreakWeights } from '../fits/reweight.js';
import type { Baseline } from './baseline.js';
import type { FarringtonOptions } from './options.js';

/** The reweighted fit of a baseline and what it predicts for the judged point. */
export interface BaselineFit {
  /** Linear predictor η of the judged point, offset included. */
  readonly eta: number;
  /** Standard error of η, at the dispersion that seMode asks for. */
  readonly se: number;
  /** φ, bounded below by 1, from the reweighted fit. */
  readonly phi: number;
  /** Pearson dispersion before the bound. */
  readonly dispersion: number;
  /** Change of η per step; undefined when the trend was dropped or not asked. */
  readonly slope: number | undefined;
  readonly freedom: number;
  /** All season classes of the reweighted fit, for those who pool them (predictive/). */
  readonly solution: ArrowheadSolution;
  /** Time of the judged point and log of its population, as the solution counts them. */
  readonly target: Target;
  /** Anscombe residual above which points were turned down; undefined without reweighting. */
  readonly turnedDownAbove: number | undefined;
  /** Final weights of the baseline points, length n, sum n: which past weeks were turned down. */
  readonly weights: Float64Array;
}

/** The judged point as the fit sees it. */
export interface Target {
  readonly time: number;
  readonly logPopulation: number;
}

export function fitBaseline(
  baseline: Baseline,
  target: Target,
  options: FarringtonOptions,
): BaselineFit | FitFailure {
  const full = fitOnce(baseline.design, baseline.response, { target, options });
  if (typeof full === 'string' || !baseline.design.time) return full;
  if (keepsTrend(full, baseline, options)) return full;
  return fitOnce(withoutTrend(baseline.design), baseline.response, { target, options });
}

/** Farrington 1996 §3.4: significant, at least three years, and no extrapolation above what was ever seen. */
function keepsTrend(fit: BaselineFit & TrendTest, baseline: Baseline, options: FarringtonOptions): boolean {
  return fit.pTrend < options.pThresholdTrend && Math.exp(fit.eta) <= baseline.largest && options.b >= 3;
}

interface TrendTest {
  readonly pTrend: number;
}

interface Setting {
  readonly target: Target;
  readonly options: FarringtonOptions;
}

function fitOnce(design: Design, y: Float64Array, setting: Setting): (BaselineFit & TrendTest) | FitFailure {
  const { target, options } = setting;
  const flat = new Float64Array(y.length).fill(1);
  const first = fitQuasiPoisson(design, y, flat);
  if (typeof first === 'string') return first;
  if (!options.reweight) return predict(design, y, { fit: first, weights: undefined, target, options });
  const weights = outbreakWeights(anscombeResiduals(design, y, first), options.weightsThreshold);
  const second = fitQuasiPoisson(design, y, weights);
  if (typeof second === 'string') return second;
  return predict(design, y, { fit: second, weights, target, options });
}

interface Fitted extends Setting {
  readonly fit: QuasiPoissonFit;
  /** Undefined without reweighting. */
  readonly weights: Float64Array | undefined;
}

function predict(design: Design, y: Float64Array, fitted: Fitted): BaselineFit & TrendTest {
  const { fit, weights, target, options } = fitted;
  const level = design.levels - 1;
  const scale =
    options.seMode === 'surveillance' && weights ? pearson(y, fit.mu, weights) / fit.freedom : fit.dispersion;
  const slopeError = Math.sqrt(scale / fit.solution.spread);
  return {
    eta: linearAt(fit.solution, level, target.time) + target.logPopulation,
    se: Math.sqrt(scale * leverageAt(fit.solution, level, target.time)),
    phi: Math.max(fit.dispersion, 1),
    dispersion: fit.dispersion,
    slope: design.time ? fit.solution.slope : undefined,
    pTrend: design.time ? studentTwoSided(fit.solution.slope / slopeError, fit.freedom) : Number.NaN,
    freedom: fit.freedom,
    solution: fit.solution,
    target,
    turnedDownAbove: weights ? options.weightsThreshold : undefined,
    weights: weights ?? new Float64Array(y.length).fill(1),
  };
}
