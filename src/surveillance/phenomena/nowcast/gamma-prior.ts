import { type Gap, gap } from '../gap.js';
import type { GammaPrior } from './bayes-truncated-law.js';
import { type ReportingTriangle, reportedSoFar } from './reporting-triangle.js';

/** Fewer complete steps than this give no spread worth the name. */
const FEWEST_STEPS = 8;

/**
 * The Gamma prior of the Bayesian nowcast from the steps that are complete (event <= now − D), by moments: the mean count,
 * and the variance above Poisson noise. The variance is never put below the mean: a prior may not be surer than one count.
 */
export function gammaPriorOf(triangle: ReportingTriangle): GammaPrior | Gap {
  const complete = reportedSoFar(triangle).slice(0, Math.max(0, triangle.counts.length - triangle.maxDelay));
  if (complete.length < FEWEST_STEPS) {
    return gap('no-complete-steps', `${complete.length}, nodig ${FEWEST_STEPS}`);
  }
  const mean = complete.reduce((sum, count) => sum + count, 0) / complete.length;
  if (mean === 0) return gap('no-reports');
  const squares = complete.reduce((sum, count) => sum + (count - mean) ** 2, 0);
  return { mean, variance: Math.max(squares / (complete.length - 1) - mean, mean) };
}
