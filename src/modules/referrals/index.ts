/**
 * referrals: who gets a signal, with which verb, and what came of it.
 * Decides: whether a proposed route goes out, by a second person where it leaves the house.
 * Owns: referrals with acknowledgement, return and outcome; the act of warning by telephone when a life is in danger.
 * Never does: choose a route, or compose what leaves by itself (that is disclosure).
 */
export type { ReferralPolicy } from './ports.js';
export { listReferrals } from './store.js';
export type { ReferralTable } from './tables.js';
export { decideRoute, type RouteDecisionInput } from './usecases/decide-route.js';
export { previewPackage } from './usecases/preview-package.js';
export { type Feedback, type FeedbackInput, recordFeedback } from './usecases/record-feedback.js';
export { reviewWarning, type WarningReview } from './usecases/review-warning.js';
export { type PhoneWarning, warnByPhone } from './usecases/warn-by-phone.js';
