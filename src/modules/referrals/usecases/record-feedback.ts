import {
  type Actor,
  accept,
  type Outcome,
  type ReferralId,
  refuse,
  type SignalId,
} from '../../../kernel/index.js';
import type { House } from '../../../platform/house.js';
import type { Tx } from '../../../platform/postgres/index.js';
import { findSignal, moveSignal, restartedClock } from '../../signals/index.js';
import { lockReferral, updateReferral } from '../store.js';
import type { ReferralTable } from '../tables.js';

export type Feedback =
  | { readonly kind: 'acknowledged' }
  | { readonly kind: 'returned'; readonly reason: string }
  | {
      readonly kind: 'outcome';
      readonly outcome: 'gegrond' | 'ongegrond' | 'onbekend';
      readonly reason?: string;
    };

export interface FeedbackInput {
  readonly signalId: SignalId;
  readonly referralId: ReferralId;
  readonly feedback: Feedback;
}

/**
 * What a receiver says: it has it, it sends it back with a reason, or this came of it. A return starts a second
 * five-day clock; an outcome ends the hand-over. A partner answers only for what it received itself.
 */
export async function recordFeedback(
  house: House,
  actor: Actor,
  input: FeedbackInput,
): Promise<Outcome<ReferralTable>> {
  return house.database.withTx(async (tx) => {
    const referral = await lockReferral(tx, input.signalId, input.referralId);
    if (!referral || (actor.kind === 'partner' && referral.recipient !== actor.partnerId))
      return refuse('not-found', 'no-such-referral', 'Deze doorzetting bestaat niet.');
    if (referral.returned_at || referral.outcome_at)
      return refuse('wrong-state', 'referral-ended', 'Deze doorzetting is al teruggekoppeld.');
    switch (input.feedback.kind) {
      case 'acknowledged':
        return acknowledge(tx, house, actor, referral);
      case 'returned':
        return giveBack(tx, house, actor, { referral, reason: input.feedback.reason });
      case 'outcome':
        return complete(tx, house, actor, { referral, feedback: input.feedback });
    }
  });
}

async function acknowledge(
  tx: Tx,
  house: House,
  actor: Actor,
  referral: ReferralTable,
): Promise<Outcome<ReferralTable>> {
  if (referral.acknowledged_at) return accept(referral);
  const moved = await moveSignal(tx, house, actor, {
    signalId: referral.signal_id,
    action: 'signal.feedback',
    event: {
      type: 'referral.acknowledged',
      body: { referralId: referral.id, recipient: referral.recipient },
    },
  });
  if (!moved.ok) return moved;
  const patch = { acknowledged_at: house.clock.now() };
  await updateReferral(tx, referral.id, patch);
  return accept({ ...referral, ...patch });
}

async function giveBack(
  tx: Tx,
  house: House,
  actor: Actor,
  { referral, reason }: { readonly referral: ReferralTable; readonly reason: string },
): Promise<Outcome<ReferralTable>> {
  const signal = await findSignal(tx, referral.signal_id);
  const moved = await moveSignal(tx, house, actor, {
    signalId: referral.signal_id,
    action: 'signal.feedback',
    to: 'GERETOURNEERD',
    event: {
      type: 'referral.returned',
      body: { referralId: referral.id, recipient: referral.recipient, reason },
    },
    patch: restartedClock(house, signal?.clock ?? 1),
  });
  if (!moved.ok) return moved;
  const patch = { returned_at: house.clock.now(), return_reason: reason };
  await updateReferral(tx, referral.id, patch);
  return accept({ ...referral, ...patch });
}

async function complete(
  tx: Tx,
  house: House,
  actor: Actor,
  {
    referral,
    feedback,
  }: { readonly referral: ReferralTable; readonly feedback: Extract<Feedback, { kind: 'outcome' }> },
): Promise<Outcome<ReferralTable>> {
  const signal = await findSignal(tx, referral.signal_id);
  const moved = await moveSignal(tx, house, actor, {
    signalId: referral.signal_id,
    action: 'signal.feedback',
    ...(signal?.state === 'DOORGEZET' ? { to: 'TERUGGEKOPPELD' as const } : {}),
    event: {
      type: 'referral.completed',
      body: { referralId: referral.id, recipient: referral.recipient, outcome: feedback.outcome },
    },
  });
  if (!moved.ok) return moved;
  const now = house.clock.now();
  const patch = {
    outcome: feedback.outcome,
    outcome_at: now,
    outcome_note: feedback.reason ?? null,
    acknowledged_at: referral.acknowledged_at ?? now,
  };
  await updateReferral(tx, referral.id, patch);
  return accept({ ...referral, ...patch });
}
