/**
 * web/report: the public form "Doe uw melding" and "Mijn melding" as pure functions from answers to HTML.
 * Works without JavaScript, keeps nothing itself, and asks nothing of any other site.
 */
export { findQuestion, firstUnfinished, pathAfter, pathBefore, QUESTIONS, questionPath } from './flow.js';
export {
  type DeskHours,
  type FormContext,
  type FormLanguage,
  formContext,
  inLanguage,
  otherLanguage,
  PATHS,
} from './form-context.js';
export type { PostedFields, QuestionPage, QuestionView } from './question-page.js';
export { renderCheck } from './render-check.js';
export {
  type MailboxPage,
  type MailboxView,
  renderMailbox,
  renderMailboxQuestion,
} from './render-mailbox.js';
export {
  renderAccessibility,
  renderBusy,
  renderElsewhere,
  renderExpired,
  renderFailed,
  renderMissing,
  renderPrivacy,
} from './render-notice.js';
export { renderQuestion } from './render-question.js';
export { renderSent, type SentReport } from './render-sent.js';
export { renderStart } from './render-start.js';
