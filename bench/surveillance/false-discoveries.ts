import {
  benjaminiHochberg,
  type CountSeries,
  farringtonAt,
  NOUFAILY_2013,
  predictiveTail,
  type SeededRandom,
  seededRandom,
} from '../../src/surveillance/index.js';
import type { BenchLine } from './bench-line.js';
import { poissonDraw } from './draws.js';
import { drawSeries, meanOf, SCENARIOS, type Scenario } from './scenarios.js';

const SEED = 1008;
const PER_SCENARIO = 24;
const FIRST_WEEK = 585;
const WEEKS = 40;
const OUTBREAKS_PER_WEEK = 20;
const LEVEL = 0.1;

interface Watched {
  readonly scenario: Scenario;
  readonly counts: number[];
  readonly outbreaks: Set<number>;
}

/** One series in one week: whether there is something, and what each p-value says. */
interface Test {
  readonly real: boolean;
  /** The count rule lets it alarm. */
  readonly enough: boolean;
  readonly p: Readonly<Record<Rule, number>>;
}

type Rule = 'predictive' | 'predictive-mid' | 'plug-in';

/**
 * 1,008 series for 40 weeks with 20 one-week outbreaks of Poisson(5 standard deviations) each week: how many of the
 * alarms that Benjamini-Hochberg keeps are false, and how many outbreaks they find.
 */
export async function run(): Promise<BenchLine[]> {
  const watched = watchedSeries(seededRandom(SEED));
  const weeks = Array.from({ length: WEEKS }, (_, index) =>
    watched.map((one) => testOf(one, FIRST_WEEK + index)),
  );
  const fixed = outcomes(
    weeks.map((tests) => tests.filter(({ enough, p }) => enough && p['plug-in'] < 0.005)),
    weeks,
  );
  const plugIn = outcomes(
    weeks.map((tests) => discoveries(tests, 'plug-in')),
    weeks,
  );
  const ordinary = outcomes(
    weeks.map((tests) => discoveries(tests, 'predictive')),
    weeks,
  );
  const shipped = outcomes(
    weeks.map((tests) => discoveries(tests, 'predictive-mid')),
    weeks,
  );
  return [
    line('fdp', 'BH 10 %, predictive mid-p: false share of the alarms', shipped.falseShare, {
      max: 0.15,
      aim: 0.11,
    }),
    line('fdp-power', 'BH 10 %, predictive mid-p: outbreaks found', shipped.power, { min: 0.6 }),
    line('fdp-ordinary', 'BH 10 %, predictive p: false share of the alarms', ordinary.falseShare, {}),
    line('fdp-ordinary-power', 'BH 10 %, predictive p: outbreaks found', ordinary.power, {}),
    line('fdp-plug-in', 'BH 10 %, plug-in p: false share of the alarms', plugIn.falseShare, {}),
    line('fdp-plug-in-power', 'BH 10 %, plug-in p: outbreaks found', plugIn.power, {}),
    line('fdp-fixed', 'fixed α .005: false share of the alarms', fixed.falseShare, {}),
    line('fdp-fixed-power', 'fixed α .005: outbreaks found', fixed.power, {}),
  ];
}

function line(id: string, label: string, value: number, limits: BenchLine['limits']): BenchLine {
  return { id, label: `1,008 series, ${label}`, value, digits: 3, limits };
}

function watchedSeries(random: SeededRandom): Watched[] {
  const watched = SCENARIOS.flatMap((scenario) =>
    Array.from({ length: PER_SCENARIO }, () => ({
      scenario,
      counts: drawSeries(scenario, random),
      outbreaks: new Set<number>(),
    })),
  );
  for (let week = FIRST_WEEK; week < FIRST_WEEK + WEEKS; week += 1) {
    for (const index of someOf(watched.length, OUTBREAKS_PER_WEEK, random)) {
      const { scenario, counts, outbreaks } = watched[index]!;
      counts[week - 1]! += poissonDraw(5 * Math.sqrt(scenario.phi * meanOf(scenario, week)), random);
      outbreaks.add(week);
    }
  }
  return watched;
}

function someOf(total: number, wanted: number, random: SeededRandom): Set<number> {
  const chosen = new Set<number>();
  while (chosen.size < wanted) chosen.add(random.below(total));
  return chosen;
}

function testOf({ counts, outbreaks }: Watched, week: number): Test {
  const series: CountSeries = { counts, calendar: { kind: 'index', perYear: 52 } };
  const verdict = farringtonAt(series, week - 1, NOUFAILY_2013);
  const real = outbreaks.has(week);
  if (verdict.kind !== 'judged') {
    return { real, enough: false, p: { predictive: 1, 'predictive-mid': 1, 'plug-in': 1 } };
  }
  const { p, midP } = predictiveTail(verdict, 52);
  const enough = verdict.threshold !== undefined;
  return { real, enough, p: { predictive: p, 'predictive-mid': midP, 'plug-in': verdict.pValue } };
}

function discoveries(tests: readonly Test[], rule: Rule): Test[] {
  const q = benjaminiHochberg(tests.map(({ p }) => p[rule]));
  return tests.filter(({ enough }, index) => enough && q[index]! <= LEVEL);
}

/** False share per week averaged over the weeks (a week without alarms counts as 0), and outbreaks found of all. */
function outcomes(found: readonly (readonly Test[])[], all: readonly (readonly Test[])[]) {
  const shares = found.map((tests) => tests.filter(({ real }) => !real).length / Math.max(1, tests.length));
  const real = (weeks: readonly (readonly Test[])[]) => weeks.flat().filter((test) => test.real).length;
  return {
    falseShare: shares.reduce((sum, share) => sum + share, 0) / shares.length,
    power: real(found) / real(all),
  };
}
