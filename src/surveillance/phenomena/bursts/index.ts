export { type Batch, type BatchReference, batchedBursts } from './batched-bursts.js';
export type { Burst, BurstSettings, Bursts } from './burst.js';
export { type EventBursts, type EventReference, eventBursts } from './event-bursts.js';
export { type ScreenedVocabulary, screenVocabulary } from './screen-vocabulary.js';
export {
  type TermBurst,
  type TermBurstSettings,
  type TermBursts,
  type TermReport,
  termBursts,
} from './term-bursts.js';
