import { accept, type Outcome, refuse, type SignalId, type StaffActor } from '../../../kernel/index.js';
import type { House } from '../../../platform/house.js';
import { may } from '../../access/index.js';
import { recordAudit } from '../../audit/index.js';
import { guardOf } from '../guard.js';
import { appendEvent } from '../store/signal-events.js';
import { lockSignal, updateSignal } from '../store/signal-rows.js';
import type { SignalRecord } from '../tables.js';
import { holdFor } from './take-next.js';

/** Takes a file in hand, or keeps it for another half hour. */
export async function holdSignal(
  house: House,
  actor: StaffActor,
  id: SignalId,
): Promise<Outcome<SignalRecord>> {
  const now = house.clock.now();
  return house.database.withTx(async (tx) => {
    const signal = await lockSignal(tx, id);
    const allowed = signal ? may(actor, 'signal.take', guardOf(signal)) : undefined;
    if (!signal || !allowed) return refuse('not-found', 'no-such-signal', 'Dit signaal bestaat niet.');
    if (!allowed.ok) return allowed;
    if (
      signal.holder_id &&
      signal.holder_id !== actor.staffId &&
      signal.held_until &&
      signal.held_until > now
    )
      return refuse('locked-by-other', 'held', `${signal.holder_name} werkt aan dit signaal.`);
    const patch = holdFor(actor, now);
    await updateSignal(tx, id, patch);
    if (signal.holder_id !== actor.staffId)
      await appendEvent(tx, house, { signalId: id, type: 'signal.taken', actor });
    await recordAudit(tx, house, { actor, action: 'signal.take', object: { kind: 'signal', id } });
    return accept({ ...signal, ...patch });
  });
}

/** Puts a file back for colleagues. Only its holder can; an abandoned hold ends by itself. */
export async function putBack(house: House, actor: StaffActor, id: SignalId): Promise<Outcome<SignalRecord>> {
  return house.database.withTx(async (tx) => {
    const signal = await lockSignal(tx, id);
    if (!signal || !may(actor, 'signal.take', guardOf(signal)).ok)
      return refuse('not-found', 'no-such-signal', 'Dit signaal bestaat niet.');
    if (signal.holder_id !== actor.staffId)
      return refuse('conflict', 'not-held', 'U heeft dit signaal niet in handen.');
    const patch = { holder_id: null, holder_name: null, held_until: null };
    await updateSignal(tx, id, patch);
    await appendEvent(tx, house, { signalId: id, type: 'signal.put-back', actor });
    await recordAudit(tx, house, {
      actor,
      action: 'signal.take',
      object: { kind: 'signal', id },
      detail: { putBack: true },
    });
    return accept({ ...signal, ...patch });
  });
}
