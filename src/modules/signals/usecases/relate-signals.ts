import { type Actor, actorRef, type Outcome, type SignalId } from '../../../kernel/index.js';
import type { House } from '../../../platform/house.js';
import type { Tx } from '../../../platform/postgres/index.js';
import type { SignalRecord, SignalTables } from '../tables.js';
import { moveSignal } from './move-signal.js';

export interface SignalRelation {
  /** The later file: the one that repeats or adds. */
  readonly signalId: SignalId;
  readonly otherId: SignalId;
  readonly relation: 'duplicate' | 'supplement' | 'related';
  readonly reason: string;
}

/**
 * Relates two files. Only `duplicate` moves the file; a supplement and a related file keep their own life. Runs in
 * the caller's transaction, beside the judgement it follows from.
 */
export async function relateSignals(
  tx: Tx,
  house: House,
  actor: Actor,
  { signalId, otherId, relation, reason }: SignalRelation,
): Promise<Outcome<SignalRecord>> {
  const duplicate = relation === 'duplicate';
  const moved = await moveSignal(tx, house, actor, {
    signalId,
    action: 'signal.link',
    ...(duplicate ? { to: 'DUBBEL' as const, patch: { duplicate_of: otherId } } : {}),
    event: {
      type: duplicate ? 'signal.duplicate-found' : 'relation.judged',
      body: { otherId, relation, verdict: 'same' },
    },
  });
  if (!moved.ok) return moved;
  const row = { signal_id: signalId, other_id: otherId, relation, reason };
  await tx
    .withTables<SignalTables>()
    .insertInto('signal_relation')
    .values({ ...row, by_actor: actorRef(actor), at: house.clock.now(), retired_at: null })
    .execute();
  return moved;
}

/**
 * Takes a relation back: retired, not removed. A file that was ended as a duplicate is registered again, which is for
 * a coordinator (DOMAIN.md §1.4).
 */
export async function unrelateSignals(
  tx: Tx,
  house: House,
  actor: Actor,
  { signalId, otherId, relation, reason }: SignalRelation,
): Promise<Outcome<SignalRecord>> {
  const moved = await moveSignal(tx, house, actor, {
    signalId,
    ...(relation === 'duplicate'
      ? {
          action: 'signal.undo-duplicate',
          to: 'GEREGISTREERD',
          patch: { duplicate_of: null },
          event: { type: 'signal.duplicate-undone', body: { otherId, reason } },
        }
      : {
          action: 'signal.link',
          event: { type: 'relation.judged', body: { otherId, relation, verdict: 'withdrawn' } },
        }),
  });
  if (!moved.ok) return moved;
  await tx
    .withTables<SignalTables>()
    .updateTable('signal_relation')
    .set({ retired_at: house.clock.now() })
    .where('signal_id', '=', signalId)
    .where('other_id', '=', otherId)
    .where('relation', '=', relation)
    .where('retired_at', 'is', null)
    .execute();
  return moved;
}
