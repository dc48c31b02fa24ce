/**
 * signals: the file of one report, from registration to its end.
 * Decides: which step may follow which, and who may make it.
 * Owns: signal, its text and sealed original, timeline, mentions, claims, attachments, relations.
 * Never does: judge a report, know who the tipster is, or let a file change past `moveSignal`.
 */
export * from './domain/codes.js';
export { decideMove, type MoveFacts, nextStates } from './domain/decide-move.js';
export { SIGNAL_EVENTS, type SignalEventType } from './domain/events.js';
export { extractMentions } from './domain/extract-mentions.js';
export type { ExtractedKind, ExtractedMention } from './domain/extracted-mention.js';
export type { NewAttachment, NewMention, NewSignal } from './domain/new-signal.js';
export { formatSignalNumber, parseSignalNumber } from './domain/signal-number.js';
export { OPEN_STATES, SIGNAL_STATES, type SignalState } from './domain/states.js';
export { guardOf, moveFactsOf } from './guard.js';
export type { AttachmentFiles, AttachmentScanner } from './ports.js';
export type { Cursor, SignalFilter, StockCounts } from './store/search-signals.js';
export {
  namedByAttachments,
  readDetails,
  readMentions,
  readText,
  type SignalDetails,
} from './store/signal-details.js';
export { appendEvent } from './store/signal-events.js';
export { findByExternalIds, findByNumber, findRelations, mentionsLike } from './store/signal-lookups.js';
export { findSignal, lockSignal } from './store/signal-rows.js';
export type { MentionTable, SignalRecord, SignalTables } from './tables.js';
export { judgeClaim, stateClaim } from './usecases/change-claims.js';
export { addMention, changeMention, type MentionInput } from './usecases/change-mentions.js';
export { closeSignal, redirectSignal, reopenSignal, restartedClock } from './usecases/end-signal.js';
export { type Found, findSignals, listStock } from './usecases/find-signals.js';
export { holdSignal, putBack } from './usecases/hold-signal.js';
export { type Move, moveSignal } from './usecases/move-signal.js';
export { type AttachmentAsked, type OpenedAttachment, openAttachment } from './usecases/open-attachment.js';
export { type OpenedSignal, openSignals } from './usecases/open-signals.js';
export { readSignal, type SignalRead } from './usecases/read-signal.js';
export { recordConsent } from './usecases/record-consent.js';
export { relateSignals, type SignalRelation, unrelateSignals } from './usecases/relate-signals.js';
export { type Original, revealOriginal } from './usecases/reveal-original.js';
export { scanQuarantined } from './usecases/scan-quarantined.js';
export { HOLD_MINUTES, takeNext } from './usecases/take-next.js';
export { writeRendering } from './usecases/write-rendering.js';
