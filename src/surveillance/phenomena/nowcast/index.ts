export type { GammaPrior } from './bayes-truncated-law.js';
export { gammaPriorOf } from './gamma-prior.js';
export type { LawlessMass } from './lawless-law.js';
export {
  type Nowcast,
  type NowcastMethod,
  type NowcastSettings,
  type NowcastStep,
  nowcast,
} from './nowcast.js';
export type { Estimate } from './predictive.js';
export {
  type DelayedReport,
  type LeftOut,
  type ReportingTriangle,
  reportedSoFar,
  reportingTriangle,
  type TriangleWindow,
} from './reporting-triangle.js';
export type { ReverseHazard } from './reverse-hazards.js';
