import { sql } from 'kysely';
import { accept, type Outcome, type StaffActor } from '../../../kernel/index.js';
import type { House } from '../../../platform/house.js';
import { may, visibility } from '../../access/index.js';
import { recordAudit } from '../../audit/index.js';
import { appendEvent } from '../store/signal-events.js';
import { seenBy, updateSignal } from '../store/signal-rows.js';
import type { SignalRecord, SignalTables } from '../tables.js';

/** How long a file stays in one colleague's hands without a sign of life. */
export const HOLD_MINUTES = 30;

/**
 * "Volgende": the most urgent open file that nobody holds, locked for this colleague. `skip locked` makes two
 * colleagues who press at once get two files, without waiting.
 */
export async function takeNext(house: House, actor: StaffActor): Promise<Outcome<SignalRecord | null>> {
  const allowed = may(actor, 'signal.take');
  if (!allowed.ok) return allowed;
  const now = house.clock.now();
  return house.database.withTx(async (tx) => {
    const next = await tx
      .withTables<SignalTables>()
      .selectFrom('signal')
      .selectAll()
      .where('state', 'in', [
        'GEREGISTREERD',
        'IN_BEOORDELING',
        'GERETOURNEERD',
        'BEOORDEELD',
        'GEKOPPELD',
        'ONKOPPELBAAR',
        'VEREDELD',
      ])
      .where((eb) => eb.or([eb('held_until', 'is', null), eb('held_until', '<', now)]))
      .where((eb) => seenBy(eb, visibility(actor)))
      .where(sql<boolean>`not ('BEVROREN' = any(flags))`)
      .orderBy('urgency', 'desc')
      .orderBy('due_on')
      .orderBy('id')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (!next) return accept(null);
    const patch = holdFor(actor, now);
    await updateSignal(tx, next.id, patch);
    await appendEvent(tx, house, { signalId: next.id, type: 'signal.taken', actor });
    await recordAudit(tx, house, { actor, action: 'signal.take', object: { kind: 'signal', id: next.id } });
    return accept({ ...next, ...patch });
  });
}

export function holdFor(actor: StaffActor, now: Date) {
  return {
    holder_id: actor.staffId,
    holder_name: actor.name,
    held_until: new Date(now.getTime() + HOLD_MINUTES * 60_000),
  };
}
