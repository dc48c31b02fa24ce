import type { Kysely } from 'kysely';
import { type Actor, actorRef, type EventId, type SignalId } from '../../../kernel/index.js';
import type { House } from '../../../platform/house.js';
import type { Tx } from '../../../platform/postgres/index.js';
import { actorName } from '../domain/actor-name.js';
import type { SignalEventType } from '../domain/events.js';
import type { SignalTables } from '../tables.js';

export interface NewEvent {
  readonly signalId: SignalId;
  readonly type: SignalEventType;
  readonly actor: Actor;
  /** Codes and ids only: the timeline must stay readable to those who may not read the text. */
  readonly body?: Readonly<Record<string, unknown>>;
}

export async function appendEvent(
  tx: Tx,
  house: Pick<House, 'clock' | 'newId'>,
  event: NewEvent,
): Promise<void> {
  await tx
    .withTables<SignalTables>()
    .insertInto('signal_event')
    .values({
      id: house.newId() as EventId,
      signal_id: event.signalId,
      at: house.clock.now(),
      type: event.type,
      actor: actorRef(event.actor),
      actor_name: actorName(event.actor),
      body: JSON.stringify(event.body ?? {}),
    })
    .execute();
}

export async function listEvents(db: Kysely<unknown>, signalId: SignalId) {
  return db
    .withTables<SignalTables>()
    .selectFrom('signal_event')
    .selectAll()
    .where('signal_id', '=', signalId)
    .orderBy('at')
    .orderBy('id')
    .execute();
}
