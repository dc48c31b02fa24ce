import { type Actor, accept, type Outcome, refuse, type SignalId } from '../../../kernel/index.js';
import type { House } from '../../../platform/house.js';
import type { Tx } from '../../../platform/postgres/index.js';
import { type Action, may } from '../../access/index.js';
import { recordAudit } from '../../audit/index.js';
import { decideMove } from '../domain/decide-move.js';
import type { SignalEventType } from '../domain/events.js';
import type { SignalState } from '../domain/states.js';
import { guardOf, moveFactsOf } from '../guard.js';
import { appendEvent } from '../store/signal-events.js';
import { lockSignal, updateSignal } from '../store/signal-rows.js';
import type { SignalRecord } from '../tables.js';

export interface Move {
  readonly signalId: SignalId;
  /** The permission under which the actor acts. */
  readonly action: Action;
  /** Undefined keeps the state: something is recorded on the file, nothing moves. */
  readonly to?: SignalState;
  readonly event: { readonly type: SignalEventType; readonly body?: Readonly<Record<string, unknown>> };
  /** Summary columns that change with it; as a function of the locked row when they build on what stands there. */
  readonly patch?: Partial<SignalRecord> | ((signal: SignalRecord) => Partial<SignalRecord>);
  /** Pure extra guard on the locked row. */
  readonly guard?: (signal: SignalRecord) => Outcome<true>;
}

/**
 * The one way a file changes: lock the row, ask access and the state machine, write row, event and audit.
 * Runs in the caller's transaction, so that what the caller adds holds or falls with it.
 */
export async function moveSignal(
  tx: Tx,
  house: House,
  actor: Actor,
  move: Move,
): Promise<Outcome<SignalRecord>> {
  const signal = await lockSignal(tx, move.signalId);
  if (!signal) return refuse('not-found', 'no-such-signal', 'Dit signaal bestaat niet.');
  const change = typeof move.patch === 'function' ? move.patch(signal) : (move.patch ?? {});
  const decided = decide(signal, actor, { ...move, patch: change }, house.clock.now());
  if (!decided.ok) {
    await recordAudit(tx, house, {
      ...auditOf(actor, move),
      result: 'refused',
      detail: { code: decided.code },
    });
    return decided;
  }
  const patch: Partial<SignalRecord> = { ...change, ...(move.to ? { state: move.to } : {}) };
  await updateSignal(tx, signal.id, patch);
  await appendEvent(tx, house, { signalId: signal.id, actor, ...move.event });
  await recordAudit(tx, house, {
    ...auditOf(actor, move),
    detail: { event: move.event.type, state: move.to ?? signal.state },
  });
  await house.reactions.enqueue(tx, [{ type: move.event.type, signalId: signal.id }]);
  return accept({ ...signal, ...patch, version: signal.version + 1 });
}

type DecidedMove = Move & { readonly patch: Partial<SignalRecord> };

function decide(signal: SignalRecord, actor: Actor, move: DecidedMove, now: Date): Outcome<true> {
  const allowed = may(actor, move.action, guardOf(signal));
  if (!allowed.ok) return allowed;
  const held = heldByOther(signal, actor, now);
  if (held && move.to) return held;
  if (move.to) {
    const moved = decideMove(moveFactsOf(signal, move.patch), move.to, actor);
    if (!moved.ok) return moved;
  }
  return move.guard?.(signal) ?? accept(true);
}

/** A colleague who works on a file holds it; a coordinator's release or closing is no work on it. */
function heldByOther(signal: SignalRecord, actor: Actor, now: Date) {
  if (actor.kind !== 'staff' || actor.roles.includes('COORDINATOR')) return undefined;
  if (!signal.holder_id || signal.holder_id === actor.staffId) return undefined;
  if (signal.held_until && signal.held_until < now) return undefined;
  return refuse('locked-by-other', 'held', `${signal.holder_name} werkt aan dit signaal.`);
}

const auditOf = (actor: Actor, move: Move) => ({
  actor,
  action: move.action,
  object: { kind: 'signal', id: move.signalId },
});
