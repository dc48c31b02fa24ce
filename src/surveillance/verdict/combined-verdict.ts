import { type CusumVerdict, cusumOver } from '../cusum/accumulate.js';
import { CUSUM_DEFAULTS, type CusumOptions } from '../cusum/options.js';
import type { Unjudged } from '../farrington/judge-point.js';
import { firstJudgeable } from '../farrington/reach.js';
import { type PredictiveTail, predictiveTail } from '../predictive/predictive-p.js';
import { type CountSeries, perYearOf } from '../series.js';

/** Settings of the combined verdict. */
export interface CombinedOptions {
  /** Predictive p-value below which one count alone is an alarm. */
  readonly suddenBelow: number;
  /** The CUSUM that adds up weeks; its `farrington` gives the expectation of both. */
  readonly cusum: CusumOptions;
}

/**
 * Shares one budget of false alarms, .175 per half year: nearly all goes to the slow detector, which sees a single
 * large count too. A thousandth for the sudden one costs .01 of it (bench/surveillance.ts).
 */
export const COMBINED_DEFAULTS: CombinedOptions = { suddenBelow: 0.001, cusum: CUSUM_DEFAULTS };

/** What both detectors say together of one point. */
export interface CombinedVerdict {
  readonly kind: 'judged';
  readonly alarm: boolean;
  /** One count that stands out by itself. */
  readonly sudden: boolean;
  /** Weeks that add up. */
  readonly slow: boolean;
  /** The honest probability: parameters taken as estimated, not as known. */
  readonly tail: PredictiveTail;
  readonly cusum: CusumVerdict;
}

/**
 * Judges the points first … last by the point detector and the CUSUM, within one budget of false alarms.
 * Accumulation begins where the series can first be judged, so the answer for a point does not depend on the span.
 * @returns one answer per position from first to last
 */
export function combinedOver(
  series: CountSeries,
  { first, last }: { readonly first: number; readonly last: number },
  options: CombinedOptions = COMBINED_DEFAULTS,
): (CombinedVerdict | Unjudged)[] {
  const reach = Math.min(first, firstJudgeable(series, options.cusum.farrington));
  const perYear = perYearOf(series.calendar);
  return cusumOver(series, { first: reach, last }, options.cusum)
    .slice(first - reach)
    .map((cusum) => (cusum.kind === 'judged' ? combine(cusum, perYear, options) : cusum));
}

function combine(cusum: CusumVerdict, perYear: number, options: CombinedOptions): CombinedVerdict {
  const tail = predictiveTail(cusum.point, perYear);
  const sudden = cusum.point.threshold !== undefined && cusum.observed > 0 && tail.p < options.suddenBelow;
  return { kind: 'judged', alarm: sudden || cusum.alarm, sudden, slow: cusum.alarm, tail, cusum };
}
