import {
  type CountSeries,
  type CusumPoint,
  cusumOver,
  type EarsVerdict,
  earsAt,
  earsReach,
  type FarringtonVerdict,
  farringtonAt,
  firstJudgeable,
  type Insufficient,
  insufficient,
  type Unjudged,
} from '../../surveillance/index.js';
import { emptyColumns, type JudgedColumns, type Unjudgeable } from './judged-columns.js';
import type { Method } from './method.js';

type Answer = FarringtonVerdict | EarsVerdict | CusumPoint | Unjudged | Insufficient;

/**
 * Judges every date of a series that has a full baseline.
 * @param last only the last so many dates; the CUSUM still accumulates from the first
 */
export function judgeSeries(series: CountSeries, method: Method, last: number | undefined): JudgedColumns {
  const end = series.counts.length;
  const reach = firstWithBaseline(series, method);
  const first = Math.max(reach, last === undefined ? 0 : end - last);
  if (first >= end) return tooShort(series, method, end);
  const answers = answersOf(series, { method, reach, first });
  const columns = emptyColumns(first, end - first);
  const reasons = new Map<string, { firstAt: number; dates: number }>();
  answers.forEach((answer, index) => {
    if (answer.kind === 'judged') {
      write(columns, index, answer);
      return;
    }
    columns.alarm[index] = 'alarm' in answer && answer.alarm === false ? 0 : -1;
    const before = reasons.get(answer.message);
    reasons.set(answer.message, {
      firstAt: before?.firstAt ?? first + index,
      dates: (before?.dates ?? 0) + 1,
    });
  });
  const unjudged: Unjudgeable[] = [...reasons].map(([message, where]) => ({ message, ...where }));
  return { ...columns, unjudged };
}

interface Span {
  readonly method: Method;
  readonly reach: number;
  readonly first: number;
}

function answersOf(series: CountSeries, { method, reach, first }: Span): Answer[] {
  const last = series.counts.length - 1;
  if (method.kind === 'cusum') {
    return cusumOver(series, { first: reach, last }, method.options).slice(first - reach);
  }
  const at = (t: number): Answer =>
    method.kind === 'ears' ? earsAt(series, t, method.options) : farringtonAt(series, t, method.options);
  return Array.from({ length: last - first + 1 }, (_, index) => at(first + index));
}

function firstWithBaseline(series: CountSeries, method: Method): number {
  if (method.kind === 'ears') return earsReach(method.options);
  return firstJudgeable(series, method.kind === 'cusum' ? method.options.farrington : method.options);
}

function tooShort(series: CountSeries, method: Method, end: number): JudgedColumns {
  const { message } = insufficient('too-short', `${end} punten${wayOut(series, method)}`);
  return { ...emptyColumns(end, 0), unjudged: [{ message, firstAt: 0, dates: end }] };
}

/** Fewer years are taken only when asked, so it is said which number would do. */
function wayOut(series: CountSeries, method: Method): string {
  if (method.kind === 'ears') return '';
  const options = method.kind === 'cusum' ? method.options.farrington : method.options;
  for (let b = options.b - 1; b >= 1; b -= 1) {
    if (firstJudgeable(series, { b, w: options.w }) < series.counts.length) {
      return `; met "b": ${b} in --options kan het wel`;
    }
  }
  return `; nodig is minstens ${options.b} jaar`;
}

type Judged = Extract<Answer, { kind: 'judged' }>;

function write(columns: ReturnType<typeof emptyColumns>, index: number, answer: Judged): void {
  columns.expected[index] = answer.expected;
  columns.threshold[index] = answer.threshold ?? Number.NaN;
  columns.pValue[index] = answer.pValue ?? Number.NaN;
  columns.dispersion[index] = answer.dispersion ?? Number.NaN;
  columns.trend[index] = slopeOf(answer) ?? Number.NaN;
  columns.alarm[index] = answer.alarm ? 1 : 0;
}

function slopeOf(answer: Judged): number | undefined {
  if ('point' in answer) return answer.point.fit.slope;
  return 'fit' in answer ? answer.fit.slope : undefined;
}
