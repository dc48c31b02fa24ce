import { fileURLToPath } from 'node:url';
import {
  type DelayedReport,
  gammaPriorOf,
  type NowcastMethod,
  nowcast,
  reportingTriangle,
  type SeededRandom,
  seededRandom,
} from '../../src/surveillance/phenomena/index.js';
import { oracleRows } from '../../test/support/surveillance-oracle.js';
import type { BenchLine } from './bench-line.js';

const REPLICATES = 400;
/** Two years of weeks; delays up to eight weeks; the last eight weeks are nowcast. */
const WINDOW = { first: 0, now: 103, maxDelay: 8 };
/** Share of reports that come in after 0, 1, … 8 weeks: 90 % is in after four. */
const DELAYS = [0.35, 0.25, 0.15, 0.1, 0.06, 0.04, 0.02, 0.02, 0.01];
const LEVEL = 0.9;

interface Covered {
  inside: number;
  judged: number;
  provisionalInside: number;
  provisional: number;
}

/** Nowcast against the oracle, and coverage on own simulated weeks whose rate drifts and is overdispersed. */
export async function run(): Promise<BenchLine[]> {
  return [...oracleLines(), ...coverageLines()];
}

function oracleLines(): BenchLine[] {
  const differing = (method: string, settings: NowcastMethod) => {
    const want = oracleRows('nowcast_expected.csv').filter((row) => row.method === method);
    const got = oracleMedians(settings);
    return want.filter((row, at) => Number(row.nowcast_median) !== got[at]).length;
  };
  const lawless = differing('lawless', { kind: 'lawless', mass: 'surveillance' });
  const prior = { mean: 12, variance: 144 };
  const bayes = differing('bayes.trunc', { kind: 'bayes-truncated', prior, concentration: 0.1 });
  const limits = { max: 0 };
  return [
    {
      id: 'nowcast-lawless-medians-off',
      label: 'nowcast: medians of 14 that differ from R, lawless',
      value: lawless,
      digits: 0,
      limits,
    },
    {
      id: 'nowcast-bayes-medians-off',
      label: 'nowcast: medians of 14 that differ from R, bayes.trunc',
      value: bayes,
      digits: 0,
      limits,
    },
  ];
}

function oracleMedians(method: NowcastMethod): number[] {
  const dayOf = (iso: string | undefined) => Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
  const reports = oracleRows('nowcast_linelist.csv').map((row) => ({
    event: dayOf(row.dEvent),
    report: dayOf(row.dReport),
  }));
  const window = { first: dayOf('2026-01-01'), now: dayOf('2026-03-31'), maxDelay: 14 };
  const found = nowcast(reportingTriangle(reports, window), {
    method,
    steps: 14,
    level: 0.95,
    testableFrom: 0.9,
  });
  if (found.kind === 'insufficient') throw new Error(found.message);
  return found.steps.map(({ estimate }) => ('median' in estimate ? estimate.median : Number.NaN));
}

function coverageLines(): BenchLine[] {
  const bayes = coverage(LEVEL, undefined);
  const wide = coverage(0.95, undefined);
  const lawless = coverage(LEVEL, { kind: 'lawless', mass: 'conditional' });
  const asR = coverage(LEVEL, { kind: 'lawless', mass: 'surveillance' });
  // The weeks that are nearly complete over-cover: with one report to come no interval of whole counts can hold exactly 90 %.
  return [
    {
      ...coverageLine('voorlopig', 'weeks marked voorlopig', bayes.provisionalInside / bayes.provisional),
      limits: { min: 0.85, max: 0.95, aim: LEVEL },
    },
    {
      ...coverageLine('voorlopig-95', '', wide.provisionalInside / wide.provisional),
      label: 'nowcast: coverage of the 95 % interval, weeks marked voorlopig (wider than it needs)',
    },
    coverageLine('all', 'all eight weeks', bayes.inside / bayes.judged),
    coverageLine('lawless', 'all eight weeks, lawless', lawless.inside / lawless.judged),
    coverageLine('lawless-r', "all eight weeks, lawless with R's mass", asR.inside / asR.judged),
  ];
}

function coverageLine(id: string, of: string, value: number): BenchLine {
  const label = `nowcast: coverage of the ${LEVEL * 100} % interval, ${of}`;
  return { id: `nowcast-coverage-${id}`, label, value, digits: 3, limits: {} };
}

/** @param given undefined: the Bayesian method with its prior taken from the complete weeks of each replicate */
function coverage(level: number, given: NowcastMethod | undefined): Covered {
  const covered: Covered = { inside: 0, judged: 0, provisionalInside: 0, provisional: 0 };
  for (let seed = 1; seed <= REPLICATES; seed += 1) {
    const { reports, truth } = simulate(seededRandom(seed));
    const triangle = reportingTriangle(reports, WINDOW);
    const prior = gammaPriorOf(triangle);
    if ('kind' in prior) throw new Error(prior.message);
    const method = given ?? { kind: 'bayes-truncated' as const, prior, concentration: 0.1 };
    const found = nowcast(triangle, { method, steps: WINDOW.maxDelay, level, testableFrom: 0.9 });
    if (found.kind === 'insufficient') throw new Error(found.message);
    for (const { step, standing, estimate } of found.steps) {
      if ('kind' in estimate) continue;
      const count = truth[step] ?? 0;
      const hit = Number(count >= estimate.low && count <= estimate.high);
      covered.judged += 1;
      covered.inside += hit;
      if (standing === 'voorlopig') {
        covered.provisional += 1;
        covered.provisionalInside += hit;
      }
    }
  }
  return covered;
}

/** Weekly counts: Gamma–Poisson with size 10 around a seasonal mean of 10 to 60, each with its own delay. */
function simulate(random: SeededRandom): { reports: DelayedReport[]; truth: number[] } {
  const level = 10 + 50 * random.next();
  const reports: DelayedReport[] = [];
  const truth: number[] = [];
  for (let event = WINDOW.first; event <= WINDOW.now; event += 1) {
    const season = 1 + 0.3 * Math.sin((2 * Math.PI * event) / 52);
    const count = poisson(level * season * gammaTen(random), random);
    truth.push(count);
    for (let at = 0; at < count; at += 1) reports.push({ event, report: event + delay(random) });
  }
  return { reports, truth };
}

/** Gamma with shape 10 and mean 1: the sum of ten exponentials. */
function gammaTen(random: SeededRandom): number {
  let sum = 0;
  for (let at = 0; at < 10; at += 1) sum -= Math.log(1 - random.next());
  return sum / 10;
}

function poisson(mean: number, random: SeededRandom): number {
  let count = 0;
  for (let left = mean; ; count += 1) {
    left += Math.log(1 - random.next());
    if (left < 0) return count;
  }
}

function delay(random: SeededRandom): number {
  let left = random.next();
  for (const [steps, share] of DELAYS.entries()) {
    left -= share;
    if (left < 0) return steps;
  }
  return DELAYS.length - 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const line of await run()) console.log(line.id.padEnd(32), line.value.toFixed(line.digits));
}
