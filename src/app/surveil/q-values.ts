import { benjaminiHochberg } from '../../surveillance/index.js';
import type { JudgedColumns } from './judged-columns.js';
import type { RawSeries } from './raw-series.js';

/** q-values of every answer: Benjamini-Hochberg over all series that have a p-value on the same date. */
export function qValues(series: readonly RawSeries[], judged: readonly JudgedColumns[]): Float64Array[] {
  const answers = judged.map(({ pValue }) => new Float64Array(pValue.length).fill(Number.NaN));
  for (const { which, index } of placesByDay(series, judged).values()) {
    const adjusted = benjaminiHochberg(which.map((one, place) => judged[one]!.pValue[index[place]!]!));
    which.forEach((one, place) => {
      answers[one]![index[place]!] = adjusted[place]!;
    });
  }
  return answers;
}

/** Which series, and where in its answers: two plain columns, since millions of pairs would not fit. */
interface Places {
  readonly which: number[];
  readonly index: number[];
}

function placesByDay(series: readonly RawSeries[], judged: readonly JudgedColumns[]): Map<number, Places> {
  const byDay = new Map<number, Places>();
  judged.forEach(({ first, pValue }, which) => {
    pValue.forEach((p, index) => {
      if (Number.isNaN(p)) return;
      const day = series[which]!.days[first + index]!;
      const places = byDay.get(day) ?? { which: [], index: [] };
      byDay.set(day, places);
      places.which.push(which);
      places.index.push(index);
    });
  });
  return byDay;
}
