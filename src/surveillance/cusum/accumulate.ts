import type { Unjudged } from '../farrington/judge-point.js';
import { type FarringtonVerdict, farringtonAt } from '../farrington/judge-point.js';
import type { CountSeries } from '../series.js';
import type { CusumOptions } from './options.js';

/** What the CUSUM says of one point. */
export interface CusumVerdict {
  readonly kind: 'judged';
  readonly observed: number;
  /** Expected count µ without change. */
  readonly expected: number;
  /** The statistic after this point, in units of log quasi-likelihood. */
  readonly statistic: number;
  /** The decision interval at this point. */
  readonly interval: number;
  /** A count above this lifts the statistic over the interval; undefined when too few cases came lately (limit54). */
  readonly threshold: number | undefined;
  readonly alarm: boolean;
  /** Upper bound by Lundberg's inequality, e^(−statistic): how often the statistic gets this high without change. */
  readonly pValue: number;
  readonly dispersion: number;
  readonly trend: boolean;
  /** The point verdict that gave the expectation. */
  readonly point: FarringtonVerdict;
}

export type CusumPoint = CusumVerdict | Unjudged;

/**
 * Quasi-Poisson CUSUM on the expectation of Farrington flexible (Page 1954; Rossi et al. 1999; Höhle & Paul 2008):
 * S ← max(0, S + (y ln R − µ(R − 1)) / φ). Adds up weak evidence that one week alone does not give.
 * Points without an expectation leave the statistic as it was.
 * @param series counts per step
 * @param first 0-based position where accumulation starts with S = 0: the same first gives the same answers
 * @param last last position, inclusive
 * @returns one answer per position from first to last
 */
export function cusumOver(
  series: CountSeries,
  { first, last }: { readonly first: number; readonly last: number },
  options: CusumOptions,
): CusumPoint[] {
  const answers: CusumPoint[] = [];
  let statistic = 0;
  for (let t = first; t <= last; t += 1) {
    const point = farringtonAt(series, t, options.farrington);
    const answer = point.kind === 'judged' ? accumulate(statistic, point, options) : point;
    if (answer.kind === 'judged') statistic = Math.min(answer.statistic, options.ceiling * answer.interval);
    answers.push(answer);
  }
  return answers;
}

/** One step of the recursion. */
export function accumulate(before: number, point: FarringtonVerdict, options: CusumOptions): CusumVerdict {
  const { observed, expected, dispersion, trend } = point;
  const gain = Math.log(options.ratio);
  const drift = expected * (options.ratio - 1);
  const interval = options.h + options.hPerInformation * Math.log1p(expected / dispersion);
  const statistic = Math.max(0, before + (observed * gain - drift) / dispersion);
  // The count rule of the point detector holds here too: its threshold is there exactly when enough cases came.
  const enough = point.threshold !== undefined;
  return {
    kind: 'judged',
    observed,
    expected,
    statistic,
    interval,
    threshold: enough ? Math.max(0, (dispersion * (interval - before) + drift) / gain) : undefined,
    alarm: enough && observed > 0 && statistic > interval,
    pValue: Math.exp(-statistic),
    dispersion,
    trend,
    point,
  };
}
