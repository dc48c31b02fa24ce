/**
 * idempotency: the same request sent twice is carried out once.
 * Decides: whether a request with a key is new, under way, answered, or another one under a used key.
 * Owns: idempotency_key.
 * Never does: keep an answer readable; it may hold a receipt or a name, so it is sealed.
 */
export type { Answer } from './answer.js';
export { forgetKeys } from './forget-keys.js';
export { type IdempotencyStore, openIdempotency, type Reservation } from './idempotency-store.js';
