/**
 * intake: every channel to a received signal.
 * Decides: whether a report can be taken in, and which parts of it are about the tipster himself.
 * Owns: the drafts of the public form, remembered answers, and what an import file held beside the known fields.
 * Never does: judge what a report says; a flag it sets changes no theme, urgency or route.
 */
export { LARGEST_FILE, takeAttachment, type UploadedFile } from './attachments.js';
export * from './domain/report-answers.js';
export { findReportFlaws, MOST_ATTACHMENTS, normaliseReference } from './domain/report-flaws.js';
export { findInjectionAttempts, findSelfIdentifying, type Span } from './domain/text-scans.js';
export { type DraftToken, newDraftToken, parseDraftToken, tokenOfKey } from './draft-seal.js';
export { normaliseMention } from './normalise-mention.js';
export type { FileStore, IntakeHouse } from './ports.js';
export { namedByDrafts } from './store/draft-rows.js';
export {
  type ImportWatch,
  importSignals,
  type RefusedLine,
  type SignalsImported,
} from './usecases/import-signals.js';
export {
  attachToDraft,
  type Draft,
  type FoundDraft,
  findReportDraft,
  forgetDraft,
  newDraft,
  saveDraft,
  withoutRemovedFiles,
} from './usecases/keep-draft.js';
export { type Mailbox, openMailbox } from './usecases/open-mailbox.js';
export { openReporterContact } from './usecases/open-reporter-contact.js';
export { type RegisterInput, registerSignal } from './usecases/register-signal.js';
export { askReporter, readReporterMessages } from './usecases/reporter-messages.js';
export {
  gatheredSubmit,
  type SubmitInput,
  type SubmitReport,
  submitReport,
} from './usecases/submit-report.js';
export { sweepDrafts } from './usecases/sweep-drafts.js';
export type { Submitted } from './usecases/take-in.js';
