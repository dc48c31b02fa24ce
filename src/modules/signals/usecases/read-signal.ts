import { type Actor, accept, type Outcome, refuse, type SignalId } from '../../../kernel/index.js';
import type { House } from '../../../platform/house.js';
import { may } from '../../access/index.js';
import { recordAudit } from '../../audit/index.js';
import { guardOf } from '../guard.js';
import { readDetails, type SignalDetails } from '../store/signal-details.js';
import { findSignal } from '../store/signal-rows.js';
import type { SignalRecord } from '../tables.js';

export interface SignalRead {
  readonly signal: SignalRecord;
  readonly details: SignalDetails;
}

/**
 * Opens a file. The read is recorded before anything is shown, in one transaction with the reading itself: when it
 * cannot be recorded, nothing is shown. A refused read is recorded too.
 */
export async function readSignal(
  house: House,
  actor: Actor,
  input: { readonly signalId: SignalId; readonly purpose: string },
): Promise<Outcome<SignalRead>> {
  return house.database.withTx(async (tx) => {
    const signal = await findSignal(tx, input.signalId);
    const allowed = signal ? may(actor, 'signal.read', guardOf(signal)) : may(actor, 'signal.read');
    const object = { kind: 'signal', id: input.signalId };
    if (!signal || !allowed.ok) {
      if (signal)
        await recordAudit(tx, house, {
          actor,
          action: 'signal.read',
          object,
          purpose: input.purpose,
          result: 'refused',
        });
      return allowed.ok ? refuse('not-found', 'no-such-signal', 'Dit signaal bestaat niet.') : allowed;
    }
    await recordAudit(tx, house, { actor, action: 'signal.read', object, purpose: input.purpose });
    return accept({ signal, details: await readDetails(tx, signal.id) });
  });
}
