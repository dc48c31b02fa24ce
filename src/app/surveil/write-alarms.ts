import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { formatCsvRow } from '../../platform/csv/index.js';
import { formatDay } from './cell-values.js';
import type { JudgedColumns } from './judged-columns.js';
import type { RawSeries } from './raw-series.js';

const HEADER = [
  'series',
  'date',
  'observed',
  'expected',
  'threshold',
  'p_value',
  'q_value',
  'dispersion',
  'trend',
  'alarm',
];

export interface Answers {
  readonly series: readonly RawSeries[];
  readonly judged: readonly JudgedColumns[];
  readonly q: readonly Float64Array[];
}

/** Writes one row per judged date, series by series, `-` for standard output. Returns the number of rows. */
export async function writeAlarms(path: string, answers: Answers): Promise<number> {
  const target = path === '-' ? process.stdout : createWriteStream(path);
  await pipeline(Readable.from(chunks(answers)), target, { end: path !== '-' });
  return answers.judged.reduce((sum, { alarm }) => sum + alarm.length, 0);
}

/** One chunk per series keeps memory flat and the stream from being called per row. */
function* chunks({ series, judged, q }: Answers): Generator<string> {
  yield formatCsvRow(HEADER);
  for (const [which, columns] of judged.entries()) {
    const rows: string[] = [];
    for (let index = 0; index < columns.alarm.length; index += 1) {
      rows.push(rowOf(series[which]!, columns, { index, q: q[which]! }));
    }
    if (rows.length > 0) yield rows.join('');
  }
}

function rowOf(
  series: RawSeries,
  columns: JudgedColumns,
  { index, q }: { readonly index: number; readonly q: Float64Array },
): string {
  const at = columns.first + index;
  const alarm = columns.alarm[index]!;
  return formatCsvRow([
    series.name,
    formatDay(series.days[at]!, series.monthOnly),
    series.counts[at]!,
    numberOrBlank(columns.expected[index]!),
    numberOrBlank(columns.threshold[index]!),
    numberOrBlank(columns.pValue[index]!),
    numberOrBlank(q[index]!),
    numberOrBlank(columns.dispersion[index]!),
    numberOrBlank(columns.trend[index]!),
    alarm < 0 ? '' : alarm,
  ]);
}

function numberOrBlank(value: number): number | string {
  return Number.isNaN(value) ? '' : value;
}
