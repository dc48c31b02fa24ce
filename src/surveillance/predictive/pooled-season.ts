import type { BaselineFit } from '../farrington/baseline-fit.js';
import { leverageAt, linearAt } from '../fits/arrowhead.js';

/** Linear predictor and its standard error. */
export interface Predictor {
  readonly eta: number;
  readonly se: number;
}

/** A class with less weight than this has no estimate worth pooling. */
const LEAST_WEIGHT = 0.5;

/**
 * How steep a baseline trend is believed to be before it was seen: one standard deviation, per year on the log
 * scale (11 % a year). A slope fitted on sparse counts is mostly noise and is carried half a year beyond its data.
 */
const TREND_PRIOR_PER_YEAR = 0.104;

/**
 * The expectation with the season pooled: each class is drawn to the mean of all classes as far as their spread is
 * noise (normal-normal empirical Bayes; between-class variance by DerSimonian & Laird 1986), the slope is drawn to
 * zero. Ten classes of seven weeks each are too free for small counts: on sets 1, 2 and 4 of Noufaily the error of
 * the log mean falls from .24/.88/.38 to .20/.31/.26.
 * @param dispersion φ by which the sampling variance is measured
 * @param perYear points per year
 */
export function pooledPredictor(fit: BaselineFit, dispersion: number, perYear: number): Predictor {
  const { solution, target } = fit;
  const classes = usableClasses(fit, dispersion);
  const own = solution.weight.length - 1;
  const height = linearAt(solution, own, target.time);
  const variance = dispersion / solution.weight[own]!;
  if (classes.length < 3) return plain(fit, dispersion);
  const between = betweenVariance(classes);
  const grand = pooledMean(classes, between);
  const kept = between / (between + variance);
  const slope = slopePart(fit, dispersion, TREND_PRIOR_PER_YEAR / perYear);
  const eta = grand.mean + kept * (height - grand.mean) - slope.given + target.logPopulation;
  const se = Math.sqrt(kept * variance + (1 - kept) ** 2 * grand.variance + slope.variance);
  return { eta, se };
}

function plain({ eta, solution, target }: BaselineFit, dispersion: number): Predictor {
  const own = solution.weight.length - 1;
  return { eta, se: Math.sqrt(dispersion * leverageAt(solution, own, target.time)) };
}

interface SeasonClass {
  readonly height: number;
  readonly variance: number;
}

function usableClasses({ solution, target }: BaselineFit, dispersion: number): SeasonClass[] {
  return Array.from(solution.weight, (weight, season) => ({
    height: linearAt(solution, season, target.time),
    variance: dispersion / weight,
    weight,
  })).filter(({ weight }) => weight > LEAST_WEIGHT);
}

function pooledMean(classes: readonly SeasonClass[], between: number): { mean: number; variance: number } {
  let total = 0;
  let sum = 0;
  for (const { height, variance } of classes) {
    total += 1 / (variance + between);
    sum += height / (variance + between);
  }
  return { mean: sum / total, variance: 1 / total };
}

/** DerSimonian-Laird: what the classes differ more than their sampling variance explains. */
function betweenVariance(classes: readonly SeasonClass[]): number {
  const { mean } = pooledMean(classes, 0);
  let total = 0;
  let squares = 0;
  let q = 0;
  for (const { height, variance } of classes) {
    total += 1 / variance;
    squares += 1 / variance ** 2;
    q += (height - mean) ** 2 / variance;
  }
  return Math.max(0, (q - (classes.length - 1)) / (total - squares / total));
}

/** How much of the trend is given back between the middle of the judged season and now, and what doubt remains. */
function slopePart({ solution, target, slope }: BaselineFit, dispersion: number, prior: number) {
  if (slope === undefined || solution.spread === 0) return { given: 0, variance: 0 };
  const lever = target.time - solution.centre[solution.centre.length - 1]!;
  const noise = dispersion / solution.spread;
  const kept = prior ** 2 / (prior ** 2 + noise);
  return { given: (1 - kept) * slope * lever, variance: kept * noise * lever * lever };
}
