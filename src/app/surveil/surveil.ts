import type { Command } from '../command.js';
import { runSurveil } from './run-surveil.js';
import { readPlan } from './surveil-plan.js';

export const surveil: Command = {
  summary: 'finds counts that are out of line with their own past, in many series at once',
  help: `knooppunt surveil counts.csv --method METHOD [--out alarms.csv] [--options O.json] [--last N] [--workers N]

counts.csv has one row per series and date, weekly or monthly, without gaps, oldest first:
  series,date,count[,population]     date YYYY-MM-DD (or YYYY-MM); write 0 when nothing was counted

METHOD
  farrington-flexible   the main detector (Noufaily 2013), for series with five years before the judged date
  ears-c1 -c2 -c3       for young series, from 7, 9 or 11 dates on; alarms far too often on older ones
  cusum                 slow emergence: adds up weak evidence on the expectation of farrington-flexible

alarms.csv has series,date,observed,expected,threshold,p_value,q_value,dispersion,trend,alarm
  one row for every date with a full baseline (--last N: the last N dates of each series)
  threshold  a count above it alarms; empty when the last weeks hold too few cases for any alarm (limit54)
  q_value    Benjamini-Hochberg over all series on the same date
  trend      change per step on the log scale; empty without trend
  alarm      1, 0, or empty when the date cannot be judged: the reason is on stderr

--options  settings as JSON, under the names of R's surveillance:
  farrington-flexible, cusum: noPeriods 10, b 5, w 3, reweight true, weightsThreshold 2.58, trend true,
    pThresholdTrend 1, alpha 0.005, limit54 [5,4], powertrans "2/3", pastWeeksNotIncluded 26,
    thresholdMethod "nbPlugin", populationOffset false, seMode "textbook"
  cusum also: ratio 1.7, h 2.9, hPerInformation 0.6, ceiling 2
  ears: baseline 7, minSigma 0, alpha 0.001 (c3 0.025), c3Mode "surveillance"
without --out the rows go to standard output

Exit 0 done, 1 rows or series were refused (said on stderr by row and column), 2 wrong use.`,
  run: (args) => runSurveil(readPlan(args)),
};
