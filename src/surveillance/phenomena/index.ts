/**
 * phenomena: what a single series of counts does not show.
 * Decides: how complete the last weeks are, whether a term bursts, a pair is new, a zone clusters, a community grows.
 * Owns: the nowcast, the bursts, the co-occurrences, the scan, the communities, and the screening of words.
 * Never does: I/O, clock, chance (a seed comes in); it ranks no person and every finding names the reports under it.
 */

export * from './bursts/index.js';
export * from './communities/index.js';
export * from './cooccurrence/index.js';
export { type Gap, type GapReason, gap } from './gap.js';
export * from './nowcast/index.js';
export * from './scan/index.js';
export { type SeededRandom, seededRandom, shuffleFront } from './seeded-random.js';
