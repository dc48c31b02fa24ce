/**
 * duplicates: which signals may report the same event. Pure.
 * Decides: what a signal is compared by, and what agreement weighs.
 * Owns: nothing.
 * Never does: merge signals, or count a repeat as a second source.
 */
export type { AboutShares } from './compare-about.js';
export { findSignalPairs, type SignalPair } from './find-pairs.js';
export { type PreparedSignal, prepareSignal } from './prepare-signal.js';
export { scoreAgainst } from './score-against.js';
export { type SignalPairScore, scoreSignals } from './score-signals.js';
export { type SignalKeys, signalKeys } from './signal-keys.js';
export { SHAPE_VERSION, type SignalShape, type SignalSource, signalShape } from './signal-shape.js';
export { companyShares, nameShares, type SignalShares, signalShares } from './signal-shares.js';
export { signalsThatMeet } from './signals-that-meet.js';
