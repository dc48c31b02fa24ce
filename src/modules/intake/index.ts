/**
 * intake: every channel to a received signal.
 * Decides: whether a report can be taken in, and which parts of it are about the tipster himself.
 * Owns: the drafts of the public form.
 * Never does: judge what a report says; a flag it sets changes no theme, urgency or route.
 */
export * from './domain/report-answers.js';
export { findReportFlaws, normaliseReference } from './domain/report-flaws.js';
export { findInjectionAttempts, findSelfIdentifying, type Span } from './domain/text-scans.js';
