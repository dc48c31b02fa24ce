import {
  type Actor,
  amsterdamDate,
  dueDate,
  FORWARDING_NORM,
  type Outcome,
  type SignalId,
} from '../../../kernel/index.js';
import type { House } from '../../../platform/house.js';
import type { ClosingReason } from '../domain/codes.js';
import type { SignalRecord, SignalTables } from '../tables.js';
import { moveSignal } from './move-signal.js';

/** Closes a file with a reason and a motive (Awb 3:46). "Unlinkable" is a route, never a closing reason (S23). */
export async function closeSignal(
  house: House,
  actor: Actor,
  input: { readonly signalId: SignalId; readonly reason: ClosingReason; readonly motive: string },
): Promise<Outcome<SignalRecord>> {
  return house.database.withTx((tx) =>
    moveSignal(tx, house, actor, {
      signalId: input.signalId,
      action: 'signal.close',
      to: 'GESLOTEN',
      event: { type: 'signal.closed', body: { reason: input.reason, motive: input.motive } },
      patch: { holder_id: null, holder_name: null, held_until: null },
    }),
  );
}

/** Opens a closed file again; the five working days begin anew and are counted apart as the next clock. */
export async function reopenSignal(
  house: House,
  actor: Actor,
  input: { readonly signalId: SignalId; readonly reason: string },
): Promise<Outcome<SignalRecord>> {
  return house.database.withTx(async (tx) => {
    const before = await tx
      .withTables<SignalTables>()
      .selectFrom('signal')
      .select('clock')
      .where('id', '=', input.signalId)
      .executeTakeFirst();
    return moveSignal(tx, house, actor, {
      signalId: input.signalId,
      action: 'signal.reopen',
      to: 'IN_BEOORDELING',
      event: { type: 'signal.reopened', body: { reason: input.reason } },
      patch: restartedClock(house, before?.clock ?? 1),
    });
  });
}

/** A second clock for a file that came back: its own due date, so that the first measure stays true. */
export function restartedClock(house: House, clock: number): Partial<SignalRecord> {
  const today = amsterdamDate(house.clock.now());
  return { clock: clock + 1, due_on: dueDate(today, FORWARDING_NORM, house.desk.calendar) };
}

export async function redirectSignal(
  house: House,
  actor: Actor,
  input: { readonly signalId: SignalId; readonly to: string; readonly reason: string },
): Promise<Outcome<SignalRecord>> {
  return house.database.withTx((tx) =>
    moveSignal(tx, house, actor, {
      signalId: input.signalId,
      action: 'signal.redirect',
      to: 'DOORVERWEZEN',
      event: { type: 'signal.redirected', body: { to: input.to, reason: input.reason } },
      patch: { holder_id: null, holder_name: null, held_until: null },
    }),
  );
}
