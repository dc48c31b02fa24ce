import type { SeededRandom } from '../../src/surveillance/index.js';
import { countDraw } from './draws.js';

/** One of the 42 baselines of Noufaily et al. 2013: a log-linear mean with trend and seasons, negative binomial. */
export interface Scenario {
  readonly set: number;
  readonly theta: number;
  /** Per week; 0 without trend. */
  readonly beta: number;
  readonly gamma1: number;
  readonly gamma2: number;
  /** Variance over mean. */
  readonly phi: number;
  /** Harmonics of the year. */
  readonly m: 0 | 1 | 2;
}

export const WEEKS = 624;
/** First judged week, 1-based: 49 weeks to the end. */
export const FIRST_TESTED = 576;

const SETS = [
  { theta: 0.1, beta: 0.0025, gamma1: 0.6, gamma2: 0.6, phi: 1.5 },
  { theta: -2, beta: 0.005, gamma1: 0.1, gamma2: 0.3, phi: 2 },
  { theta: 1.5, beta: 0.003, gamma1: 0.2, gamma2: -0.4, phi: 1 },
  { theta: 0.5, beta: 0.002, gamma1: 0.5, gamma2: 0.5, phi: 5 },
  { theta: 2.5, beta: 0.001, gamma1: 1, gamma2: 0.1, phi: 3 },
  { theta: 3.75, beta: 0.001, gamma1: 0.1, gamma2: -0.1, phi: 1.1 },
  { theta: 5, beta: 0.0001, gamma1: 0.05, gamma2: 0.01, phi: 1.2 },
];

/** 7 parameter sets × 0, 1, 2 harmonics × without and with trend. */
export const SCENARIOS: readonly Scenario[] = SETS.flatMap((set, index) =>
  [0, 1].flatMap((trend) =>
    ([0, 1, 2] as const).map((m) => ({ ...set, set: index + 1, beta: trend * set.beta, m })),
  ),
);

/** Mean of week t, 1-based. */
export function meanOf({ theta, beta, gamma1, gamma2, m }: Scenario, t: number): number {
  let log = theta + beta * t;
  for (let j = 1; j <= m; j += 1) {
    const angle = (2 * Math.PI * j * t) / 52;
    log += gamma1 * Math.cos(angle) + gamma2 * Math.sin(angle);
  }
  return Math.exp(log);
}

/** 624 weeks of counts; position 0 is week 1. */
export function drawSeries(scenario: Scenario, random: SeededRandom): number[] {
  return Array.from({ length: WEEKS }, (_, index) =>
    countDraw(meanOf(scenario, index + 1), scenario.phi, random),
  );
}
