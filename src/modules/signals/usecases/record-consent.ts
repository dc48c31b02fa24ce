import { type Actor, type Outcome, refuse, type SignalId } from '../../../kernel/index.js';
import type { House } from '../../../platform/house.js';
import type { HandlingCode } from '../domain/codes.js';
import { findSignal } from '../store/signal-rows.js';
import type { SignalRecord } from '../tables.js';
import { moveSignal } from './move-signal.js';

/**
 * The sender of a restricted signal allows passing it on (H2): until this is recorded, every route is blocked
 * (DOMAIN.md §5.4). Recorded with who gave it and how, because it is what the supply rests on.
 */
export async function recordConsent(
  house: House,
  actor: Actor,
  input: { readonly signalId: SignalId; readonly code: HandlingCode; readonly reason: string },
): Promise<Outcome<SignalRecord>> {
  return house.database.withTx(async (tx) => {
    const signal = await findSignal(tx, input.signalId);
    if (signal && !signal.handling.includes(input.code))
      return refuse('invalid', 'no-such-restriction', `Op dit signaal rust geen ${input.code}.`);
    return moveSignal(tx, house, actor, {
      signalId: input.signalId,
      action: 'signal.route',
      event: { type: 'consent.recorded', body: { code: input.code, reason: input.reason } },
      patch: ({ facts }) => ({ facts: { ...facts, [`consent_${input.code}`]: true } }),
    });
  });
}
