import type { Weighed } from '../../../api/types.js';

export interface Bar {
  /** Index of the contribution, or which end of the waterfall. */
  readonly key: string;
  readonly kind: 'prior' | 'field' | 'total';
  readonly contribution: number | null;
  readonly weight: number;
  /** Running total after this bar. */
  readonly after: number;
  /** Where the bar is drawn, in percent of the width. */
  readonly left: number;
  readonly width: number;
}

export interface Waterfall {
  readonly bars: readonly Bar[];
  /** Where zero is, in percent of the width. */
  readonly zero: number;
}

const LEAST_WIDTH = 0.6;

/** One bar per field from the prior to the total, all on one scale; each begins where the last one ended. */
export function waterfallBars(weighed: Weighed): Waterfall {
  const steps = [weighed.prior, ...weighed.contributions.map((one) => one.weight)];
  const totals = runningTotals(steps);
  const low = Math.min(0, ...totals);
  const high = Math.max(0, ...totals);
  const span = high - low || 1;
  const at = (value: number) => ((value - low) / span) * 100;
  const bar = (from: number, to: number) => ({
    left: Math.min(at(from), 100 - LEAST_WIDTH, at(to)),
    width: Math.max(LEAST_WIDTH, Math.abs(at(to) - at(from))),
  });
  const fields = steps.map((weight, index): Bar => {
    const after = totals[index] ?? 0;
    const before = totals[index - 1] ?? 0;
    const kind = index === 0 ? 'prior' : 'field';
    const contribution = index === 0 ? null : index - 1;
    return { key: `${kind}-${index}`, kind, contribution, weight, after, ...bar(before, after) };
  });
  const total = totals.at(-1) ?? 0;
  const end: Bar = {
    key: 'total',
    kind: 'total',
    contribution: null,
    weight: total,
    after: total,
    ...bar(0, total),
  };
  return { bars: [...fields, end], zero: at(0) };
}

function runningTotals(steps: readonly number[]): readonly number[] {
  let total = 0;
  return steps.map((step) => {
    total += step;
    return total;
  });
}
