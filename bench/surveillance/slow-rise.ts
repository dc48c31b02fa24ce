import {
  COMBINED_DEFAULTS,
  type CountSeries,
  combinedOver,
  EARS_DEFAULTS,
  earsAt,
  farringtonAt,
  NOUFAILY_2013,
  type SeededRandom,
  seededRandom,
} from '../../src/surveillance/index.js';
import type { BenchLine } from './bench-line.js';
import { countDraw } from './draws.js';
import { drawSeries, meanOf, SCENARIOS, type Scenario } from './scenarios.js';

const SEED = 585;
const REPLICATES = 30;
/** First week of the rise, 1-based. */
const ONSET = 585;
const HALF_YEAR = 26;
const PER_WEEK = 1.05;

/** Weeks of run-in before the onset for what accumulates, and the five years of baseline before those. */
const RUN_IN = 52;
const BASELINE = 5 * 52 + 3;
/** 0-based position of the onset in the cut series. */
const AT = RUN_IN + BASELINE;

/** The first week of the half year from the onset in which it alarms, 0 for the onset itself; −1 when none. */
type Detector = (series: CountSeries) => number;

const DETECTORS: Readonly<Record<string, Detector>> = {
  combined: (series) =>
    combinedOver(series, { first: AT, last: AT + HALF_YEAR - 1 }, COMBINED_DEFAULTS).findIndex(
      ({ alarm }) => alarm === true,
    ),
  flexible: firstWeek((series, t) => farringtonAt(series, t, NOUFAILY_2013).alarm === true),
  'EARS C2': firstWeek((series, t) => {
    const verdict = earsAt(series, t, EARS_DEFAULTS.C2);
    return verdict.kind === 'judged' && verdict.alarm;
  }),
};

function firstWeek(alarm: (series: CountSeries, t: number) => boolean): Detector {
  return (series) => {
    for (let week = 0; week < HALF_YEAR; week += 1) if (alarm(series, AT + week)) return week;
    return -1;
  };
}

/** A rise of 5 % a week on the 42 scenarios: how often it is found in time, and what that costs in a quiet half year. */
export async function run(): Promise<BenchLine[]> {
  const random = seededRandom(SEED);
  const cases = SCENARIOS.flatMap((scenario) =>
    Array.from({ length: REPLICATES }, () => pairOf(scenario, random)),
  );
  return Object.entries(DETECTORS).flatMap(([name, detector]) => {
    const quiet = cases.filter(({ clean }) => detector(clean) >= 0).length / cases.length;
    const weeks = cases.map(({ rising }) => detector(rising));
    const within = (limit: number) => weeks.filter((week) => week >= 0 && week < limit).length / cases.length;
    const ours = name === 'combined';
    const rise = `${name}: rise of 5 % a week found within`;
    return [
      line(`${name}-quiet`, `${name}: false alarm in a quiet half year`, quiet, ours ? { max: 0.175 } : {}),
      line(`${name}-rise-8`, `${rise} 8 weeks`, within(8), {}),
      line(`${name}-rise-13`, `${rise} 13 weeks`, within(13), ours ? { min: 0.65, aim: 0.72 } : {}),
    ];
  });
}

function line(id: string, label: string, value: number, limits: BenchLine['limits']): BenchLine {
  return { id: id.toLowerCase().replace(' ', '-'), label, value, digits: 3, limits };
}

/** The same past with a quiet and with a rising present. */
function pairOf(scenario: Scenario, random: SeededRandom): { clean: CountSeries; rising: CountSeries } {
  const clean = drawSeries(scenario, random);
  const rising = clean.map((count, index) => {
    const week = index + 1;
    if (week < ONSET) return count;
    return countDraw(meanOf(scenario, week) * PER_WEEK ** (week - ONSET + 1), scenario.phi, random);
  });
  const series = (counts: number[]): CountSeries => ({
    counts: counts.slice(ONSET - 1 - AT),
    calendar: { kind: 'index', perYear: 52 },
  });
  return { clean: series(clean), rising: series(rising) };
}
