import type { CountSeries } from '../../surveillance/index.js';
import { formatDay } from './cell-values.js';
import { checkGrid } from './check-grid.js';
import { Complaints } from './complaints.js';
import { judgeAll } from './judge-all.js';
import type { JudgedColumns } from './judged-columns.js';
import { needsPopulation } from './method.js';
import { qValues } from './q-values.js';
import type { RawSeries } from './raw-series.js';
import { readSeries } from './read-series.js';
import { showProgress } from './show-progress.js';
import type { SurveilPlan } from './surveil-plan.js';
import { writeAlarms } from './write-alarms.js';

/** Reads, checks, judges and writes. One bad row or series never stops the rest. */
export async function runSurveil(plan: SurveilPlan): Promise<number> {
  const complaints = new Complaints(plan.file);
  const read = await readSeries(complaints, needsPopulation(plan.method));
  if (!read) return finish(complaints);
  const sound = read.filter((series) => !complaints.isRefused(series.name));
  const calendars = sound.map((series) => gridOf(series, complaints));
  const kept = sound.filter((_, index) => calendars[index]);
  const counted = calendars.filter((series) => series !== undefined);
  const judged = await judgeAll(counted, {
    method: plan.method,
    last: plan.last,
    workers: plan.workers,
    progress: showProgress(counted.length),
  });
  kept.forEach((series, index) => {
    sayUnjudged(series, judged[index]!, complaints);
  });
  const rows = await writeAlarms(plan.out, { series: kept, judged, q: qValues(kept, judged) });
  const alarms = judged.reduce((sum, { alarm }) => sum + alarm.filter((one) => one === 1).length, 0);
  console.error(
    `${kept.length} series, ${rows} dates judged, ${alarms} alarms written to ${plan.out === '-' ? 'standard output' : plan.out}`,
  );
  return finish(complaints);
}

/** The series on its calendar, or undefined when its dates do not follow on. */
function gridOf(series: RawSeries, complaints: Complaints): CountSeries | undefined {
  const { step, flaws } = checkGrid(series);
  for (const { row, reason } of flaws) complaints.cell({ row, column: 'date' }, reason);
  if (flaws.length > 0) {
    complaints.refuseSeries(series.name);
    return undefined;
  }
  series.seal();
  const { counts, days, population } = series;
  const calendar = { kind: 'dates', step, days } as const;
  return population ? { counts, calendar, population } : { counts, calendar };
}

/** A series without one judged date is a refusal; single dates without verdict are said and left empty. */
function sayUnjudged(series: RawSeries, { unjudged, alarm }: JudgedColumns, complaints: Complaints): void {
  const judgedAny = alarm.length > unjudged.reduce((sum, { dates }) => sum + dates, 0);
  for (const { message, firstAt, dates } of unjudged) {
    const from = formatDay(series.days[firstAt]!, series.monthOnly);
    const line = `series ${series.name}: ${message}; ${dates} date(s) from ${from}`;
    if (judgedAny) console.error(line);
    else complaints.say(line);
  }
}

function finish(complaints: Complaints): number {
  for (const line of complaints.lines) console.error(line);
  if (complaints.refused > 0) console.error(`${complaints.refused} series refused`);
  return complaints.any ? 1 : 0;
}
