export type { TaggedReport, TermPair } from './count-pairs.js';
export { type LogOdds, logOdds, type TwoBodies } from './log-odds.js';
export { type NewPair, type NewPairSettings, type NewPairs, newPairs } from './new-pairs.js';
