/**
 * What can happen to a signal file, in past tense, thing first. A name that retires stays in the list with the
 * reason, so that old timelines can still be read. The body holds codes and ids, never text about a person.
 */
export const SIGNAL_EVENTS = [
  'signal.received',
  'signal.registered',
  'signal.taken',
  'signal.put-back',
  'signal.assessed',
  'signal.linked',
  'signal.unlinkable',
  'signal.enriched',
  'signal.routes-proposed',
  'signal.sent-back',
  'signal.forwarded',
  'signal.returned',
  'signal.fed-back',
  'signal.duplicate-found',
  'signal.duplicate-undone',
  'signal.redirected',
  'signal.closed',
  'signal.reopened',
  'signal.original-opened',
  'mention.added',
  'mention.changed',
  'mention.removed',
  'claim.stated',
  'claim.judged',
  'link.judged',
  'relation.judged',
  'enrichment.looked-up',
  'route.released',
  'route.sent-back',
  'package.frozen',
  'referral.sent',
  'referral.acknowledged',
  'referral.returned',
  'referral.completed',
  'supplement.received',
] as const;

export type SignalEventType = (typeof SIGNAL_EVENTS)[number];
