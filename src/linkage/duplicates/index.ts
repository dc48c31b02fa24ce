/**
 * duplicates: which signals may report the same event. Pure.
 * Decides: what a signal is compared by, and what agreement weighs.
 * Owns: nothing.
 * Never does: merge signals, or count a repeat as a second source.
 */
export { findSignalPairs, nameShares, type SignalPair, signalShares } from './find-pairs.js';
export {
  type SignalPairScore,
  type SignalScoring,
  type SignalShares,
  scoreSignals,
} from './score-signals.js';
export { signalKeys } from './signal-keys.js';
export { type SignalShape, type SignalSource, signalShape, wordsOf } from './signal-shape.js';
