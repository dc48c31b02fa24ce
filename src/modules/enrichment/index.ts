/**
 * enrichment: what other sources say about one signal.
 * Decides: whether the step is done.
 * Owns: the look-ups, each with its source, reason and result.
 * Never does: look up in bulk, or read a failed look-up as "nothing found".
 */
export {
  ENRICHMENT_SOURCES,
  type EnrichmentSource,
  type LookUpItem,
  type LookUpResult,
} from './domain/look-up.js';
export type { LookUp, LookUpQuestion, LookUps } from './ports.js';
export { listEnrichments } from './store.js';
export { finishEnrichment } from './usecases/finish-enrichment.js';
export { type LookUpInput, lookUp } from './usecases/look-up.js';
