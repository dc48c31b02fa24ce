import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CountSeries, farringtonAt, NOUFAILY_2013, seededRandom } from '../../src/surveillance/index.js';
import type { BenchLine } from './bench-line.js';
import { drawSeries, FIRST_TESTED, SCENARIOS, WEEKS } from './scenarios.js';

const SEED = 7;
const JUDGED = WEEKS - FIRST_TESTED + 1;

/** R's package on the same series in the same run; prints the seconds of the detection alone. */
const R_PROGRAM = `
suppressMessages(library(surveillance))
counts <- as.matrix(read.csv(commandArgs(TRUE)[1], header = FALSE))
control <- list(range = ${FIRST_TESTED}:${WEEKS}, noPeriods = 10, b = 5, w = 3, reweight = TRUE,
  weightsThreshold = 2.58, trend = TRUE, pThresholdTrend = 1, alpha = 0.005, limit54 = c(5, 4),
  pastWeeksNotIncluded = 26, thresholdMethod = "nbPlugin")
started <- proc.time()[["elapsed"]]
for (i in seq_len(nrow(counts))) farringtonFlexible(sts(observed = counts[i, ], frequency = 52), control)
cat(proc.time()[["elapsed"]] - started)
`;

/** Speed of the main detector on one thread, beside R when it is installed here. */
export async function run(): Promise<BenchLine[]> {
  const random = seededRandom(SEED);
  const all = SCENARIOS.map((scenario) => drawSeries(scenario, random));
  judge(all.slice(0, 6));
  const seconds = judge(all);
  const ours: BenchLine = {
    id: 'series-per-second',
    label: `flexible, one thread: series of ${JUDGED} judged weeks per second`,
    value: all.length / seconds,
    digits: 1,
    limits: {},
    machineBound: true,
  };
  const theirs = secondsOfR(all);
  if (theirs === undefined) {
    console.log(
      'Rscript with the package surveillance is not installed here: no comparison with R in this run',
    );
    return [ours];
  }
  const ratio: BenchLine = {
    id: 'times-faster-than-r',
    label: `flexible, one thread: times faster than R (${theirs.toFixed(1)} s)`,
    value: theirs / seconds,
    digits: 0,
    limits: { min: 50, aim: 150 },
    machineBound: true,
  };
  return [ours, ratio];
}

/** Seconds to judge the last 49 weeks of all series. */
function judge(all: readonly number[][]): number {
  const started = performance.now();
  for (const counts of all) {
    const series: CountSeries = { counts, calendar: { kind: 'index', perYear: 52 } };
    for (let week = FIRST_TESTED; week <= WEEKS; week += 1) farringtonAt(series, week - 1, NOUFAILY_2013);
  }
  return (performance.now() - started) / 1000;
}

function secondsOfR(all: readonly number[][]): number | undefined {
  const known = spawnSync('Rscript', ['-e', 'suppressMessages(library(surveillance))'], { encoding: 'utf8' });
  if (known.status !== 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'bench-r-'));
  try {
    const [program, data] = [join(folder, 'run.R'), join(folder, 'counts.csv')];
    writeFileSync(program, R_PROGRAM);
    writeFileSync(data, all.map((counts) => counts.join(',')).join('\n'));
    const done = spawnSync('Rscript', [program, data], { encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`Rscript failed: ${done.stderr}`);
    return Number(done.stdout.trim());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
