import { type Gap, gap } from '../gap.js';
import { bayesTruncatedLaw, type GammaPrior } from './bayes-truncated-law.js';
import { type LawlessMass, lawlessLaw } from './lawless-law.js';
import { type Estimate, estimateOf } from './predictive.js';
import { type ReportingTriangle, reportedSoFar } from './reporting-triangle.js';
import { type ReverseHazard, reverseHazards } from './reverse-hazards.js';

export type NowcastMethod =
  | { readonly kind: 'lawless'; readonly mass: LawlessMass }
  | { readonly kind: 'bayes-truncated'; readonly prior: GammaPrior; readonly concentration: number };

export interface NowcastSettings {
  readonly method: NowcastMethod;
  /** How many of the last steps to nowcast, >= 1. */
  readonly steps: number;
  /** Coverage the interval aims at, between 0 and 1; 0.95 is usual. */
  readonly level: number;
  /** A step is testable from this completeness on; below it is "voorlopig". 0.9 is the rule of the house. */
  readonly testableFrom: number;
}

export interface NowcastStep {
  readonly step: number;
  /** Known so far. */
  readonly reported: number;
  /** F(now − step): the share of the step's reports that is usually in by now, 0..1. */
  readonly completeness: number;
  readonly standing: 'voorlopig' | 'toetsbaar';
  readonly estimate: Estimate | Gap;
}

export interface Nowcast {
  readonly kind: 'nowcast';
  /** Oldest first; at most `steps`. */
  readonly steps: readonly NowcastStep[];
  readonly delays: readonly ReverseHazard[];
}

/**
 * Estimates what the last steps will count once every report is in.
 *
 * @returns one row per step, or a gap when the delays cannot be estimated. A row whose step has no report yet has a gap under
 * `lawless`, which can only scale up what is there; the Bayesian method answers from its prior.
 */
export function nowcast(triangle: ReportingTriangle, settings: NowcastSettings): Nowcast | Gap {
  const delays = reverseHazards(triangle);
  if ('kind' in delays) return delays;
  const reported = reportedSoFar(triangle);
  const from = Math.max(0, reported.length - settings.steps);
  const steps = reported.slice(from).map((count, index) => {
    const age = reported.length - 1 - (from + index);
    return stepOf({ step: triangle.now - age, reported: count, ahead: delays.slice(age) }, settings);
  });
  return { kind: 'nowcast', steps, delays };
}

interface StepInput {
  readonly step: number;
  readonly reported: number;
  readonly ahead: readonly ReverseHazard[];
}

function stepOf({ step, reported, ahead }: StepInput, settings: NowcastSettings): NowcastStep {
  const completeness = ahead.reduce((share, { hits, trials }) => share * (1 - hits / trials), 1);
  return {
    step,
    reported,
    completeness,
    standing: completeness >= settings.testableFrom ? 'toetsbaar' : 'voorlopig',
    estimate: estimateStep({ step, reported, ahead }, settings),
  };
}

function estimateStep({ reported, ahead }: StepInput, { method, level }: NowcastSettings): Estimate | Gap {
  if (method.kind === 'bayes-truncated') {
    const { prior, concentration } = method;
    return estimateOf(bayesTruncatedLaw({ reported, ahead, prior, concentration }), level);
  }
  if (ahead.length > 0 && reported === 0) return gap('nothing-reported-yet');
  // With every earlier report at the longest delay F would be 0 and n/F no number.
  if (ahead.some(({ hits, trials }) => hits === trials)) return gap('delay-unseen');
  return estimateOf(lawlessLaw({ reported, ahead, mass: method.mass }), level);
}
