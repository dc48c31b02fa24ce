import { type Gap, gap } from '../gap.js';
import type { ReportingTriangle } from './reporting-triangle.js';

/**
 * One reverse-time hazard: of the `trials` reports with a delay of at most x, `hits` had exactly delay x,
 * both over the steps whose delay x has been observable.
 */
export interface ReverseHazard {
  readonly delay: number;
  readonly hits: number;
  readonly trials: number;
}

/**
 * Reverse-time hazards g(x) = P(delay = x | delay <= x), x = 1..D (Lawless 1994, Canadian Journal of Statistics 22:15;
 * Kalbfleisch & Lawless 1989). Each is a binomial proportion of its own, free of right truncation, and
 * F(d) = ∏_{x>d} (1 − g(x)) is the share of a step's reports that is in after d steps.
 *
 * @returns one hazard per delay 1..D, or a gap when the history is shorter than D or some delay was never observable
 */
export function reverseHazards(triangle: ReportingTriangle): readonly ReverseHazard[] | Gap {
  const { counts, maxDelay } = triangle;
  if (counts.length <= maxDelay) {
    return gap('history-too-short', `${counts.length} perioden, nodig ${maxDelay + 1}`);
  }
  const hazards = Array.from({ length: maxDelay }, (_, index) => hazardAt(counts, index + 1));
  const total = hazards.at(0)?.trials ?? 0;
  if (total === 0) return gap('no-reports');
  const unseen = hazards.find((hazard) => hazard.trials === 0);
  return unseen === undefined ? hazards : gap('delay-unseen', `vertraging ${unseen.delay}`);
}

function hazardAt(counts: ReportingTriangle['counts'], delay: number): ReverseHazard {
  let hits = 0;
  let trials = 0;
  for (const row of counts.slice(0, counts.length - delay)) {
    hits += row[delay] ?? 0;
    for (let d = 0; d <= delay; d += 1) trials += row[d] ?? 0;
  }
  return { delay, hits, trials };
}
