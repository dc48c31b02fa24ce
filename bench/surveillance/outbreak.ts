import type { SeededRandom } from '../../src/surveillance/index.js';
import { normalDraw, poissonDraw } from './draws.js';
import { meanOf, type Scenario } from './scenarios.js';

/** Weeks, 1-based, in which an outbreak added cases. */
export interface Outbreak {
  readonly firstWeek: number;
  readonly lastWeek: number;
}

/**
 * Adds an outbreak of Poisson(k standard deviations of the week's count) cases, each floor(LogNormal(0, ½)) weeks
 * after the start (Noufaily et al. 2013 §4.1). Changes the counts.
 * @returns the weeks it touched, or undefined when it drew no case
 */
export function addOutbreak(
  counts: number[],
  { scenario, start, k }: { readonly scenario: Scenario; readonly start: number; readonly k: number },
  random: SeededRandom,
): Outbreak | undefined {
  const size = poissonDraw(k * Math.sqrt(scenario.phi * meanOf(scenario, start)), random);
  let firstWeek = Number.POSITIVE_INFINITY;
  let lastWeek = 0;
  for (let one = 0; one < size; one += 1) {
    const week = start + Math.floor(Math.exp(0.5 * normalDraw(random)));
    if (week > counts.length) continue;
    counts[week - 1]! += 1;
    firstWeek = Math.min(firstWeek, week);
    lastWeek = Math.max(lastWeek, week);
  }
  return lastWeek === 0 ? undefined : { firstWeek, lastWeek };
}
