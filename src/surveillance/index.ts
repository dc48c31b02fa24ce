/**
 * surveillance: sees a trend early, in counts per week or month.
 * Decides: whether a count is out of line with its own past, how rare that is, and which alarms to keep.
 * Owns: the detectors, their fits and distributions, the multiplicity rules, the phenomena.
 * Never does: I/O, clock, chance; knows no person and no dimension, only series of counts.
 */
export * from './cusum/accumulate.js';
export * from './cusum/options.js';
export * from './distributions/log-gamma.js';
export * from './distributions/negative-binomial.js';
export * from './distributions/normal.js';
export * from './distributions/poisson.js';
export * from './distributions/student-t.js';
export * from './ears/judge-ears.js';
export * from './ears/options.js';
export * from './farrington/judge-point.js';
export * from './farrington/options.js';
export * from './farrington/reach.js';
export * from './fits/design.js';
export * from './fits/hat-values.js';
export * from './fits/quasi-poisson.js';
export * from './fits/reweight.js';
export * from './insufficient.js';
export * from './multiplicity/adjust.js';
export * from './multiplicity/hierarchy.js';
export * from './phenomena/index.js';
export * from './predictive/pooled-season.js';
export * from './predictive/predictive-p.js';
export * from './predictive/rarity.js';
export * from './predictive/true-dispersion.js';
export * from './series.js';
export * from './verdict/combined-verdict.js';
