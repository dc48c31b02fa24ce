import {
  type CountSeries,
  type FarringtonOptions,
  farringtonAt,
  NOUFAILY_2013,
  type SeededRandom,
  seededRandom,
} from '../../src/surveillance/index.js';
import type { BenchLine } from './bench-line.js';
import { addOutbreak } from './outbreak.js';
import { drawSeries, FIRST_TESTED, SCENARIOS, type Scenario, WEEKS } from './scenarios.js';

const SEED = 2013;
const REPLICATES = 20;
const OUTBREAKS = 50;
const PAST_SIZES = [2, 3, 5, 10];
const CURRENT_SIZES = [
  { k: 3, min: 0.12 },
  { k: 5, min: 0.33 },
  { k: 10, min: 0.85 },
] as const;
const ADAPTATION = 313;

/** The main detector on the 42 scenarios of Noufaily et al. 2013: false alarms per week, outbreaks found. */
export async function run(): Promise<BenchLine[]> {
  const random = seededRandom(SEED);
  const rates = SCENARIOS.map((scenario) => falseAlarms(scenario, random));
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  return [
    line('fpr-mean', 'false alarms per clean week, mean of 42 scenarios', mean, { min: 0.006, max: 0.0095 }),
    line('fpr-highest', 'false alarms per clean week, worst scenario', Math.max(...rates), {}),
    ...CURRENT_SIZES.map(({ k, min }) =>
      line(`pod-${k}`, `outbreaks of ${k} standard deviations found`, shareFound(k, random), { min }),
    ),
  ];
}

function line(id: string, label: string, value: number, limits: BenchLine['limits']): BenchLine {
  return { id, label: `flexible, α .005: ${label}`, value, digits: 4, limits };
}

/** The count rule is left out here, as in the paper: it is a rule of use, not of the detector. */
const OPTIONS: FarringtonOptions = { ...NOUFAILY_2013, limit54: [0, 4] };

function alarmIn(counts: readonly number[], week: number): boolean {
  const series: CountSeries = { counts, calendar: { kind: 'index', perYear: 52 } };
  return farringtonAt(series, week - 1, OPTIONS).alarm === true;
}

function falseAlarms(scenario: Scenario, random: SeededRandom): number {
  let alarms = 0;
  for (let replicate = 0; replicate < REPLICATES; replicate += 1) {
    const counts = drawSeries(scenario, random);
    for (let week = FIRST_TESTED; week <= WEEKS; week += 1) if (alarmIn(counts, week)) alarms += 1;
  }
  return alarms / (REPLICATES * (WEEKS - FIRST_TESTED + 1));
}

/** At least one alarm from the first to the last week of the outbreak; four earlier outbreaks lie in the baseline. */
function shareFound(k: number, random: SeededRandom): number {
  let found = 0;
  let total = 0;
  for (const scenario of SCENARIOS) {
    for (let replicate = 0; replicate < OUTBREAKS; replicate += 1) {
      const counts = drawSeries(scenario, random);
      for (const size of PAST_SIZES) {
        const start = ADAPTATION + random.below(FIRST_TESTED - ADAPTATION);
        addOutbreak(counts, { scenario, start, k: size }, random);
      }
      const start = FIRST_TESTED + random.below(WEEKS - FIRST_TESTED + 1);
      const outbreak = addOutbreak(counts, { scenario, start, k }, random);
      total += 1;
      if (!outbreak) continue;
      for (let week = outbreak.firstWeek; week <= outbreak.lastWeek; week += 1) {
        if (!alarmIn(counts, week)) continue;
        found += 1;
        break;
      }
    }
  }
  return found / total;
}
