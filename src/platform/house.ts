import type { NewId, WorkingCalendar } from '../kernel/index.js';
import type { Clock } from './clock.js';
import type { Database, Tx } from './postgres/index.js';

/**
 * What every use case gets from the outside: built once in app/compose.ts, replaced in tests by fixed ones.
 * A module that needs more (mail, files) names it in its own `ports.ts`.
 */
export interface House {
  readonly database: Database;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly seal: Sealing;
  readonly reactions: Reactions;
  readonly desk: Desk;
}

/** Settings of the operator that use cases need; read at start-up, never hard-coded. */
export interface Desk {
  /** Prefix of signal numbers, `HIK` in the description this product is modelled on. */
  readonly numberPrefix: string;
  readonly calendar: WorkingCalendar;
}

/** Field encryption. `where` binds the bytes to their place: a value moved to another row does not open. */
export interface Sealing {
  seal(where: SealedPlace, plain: string): string;
  open(where: SealedPlace, sealed: string): string;
}

export interface SealedPlace {
  readonly table: string;
  readonly column: string;
  readonly row: string;
}

/** Has the reactions to an event done after commit: the jobs exist exactly when the event does. */
export interface Reactions {
  enqueue(tx: Tx, events: readonly HouseEvent[]): Promise<void>;
}

/** Ids only: a job holds no personal data. */
export interface HouseEvent {
  readonly type: string;
  readonly signalId: string;
  readonly packageId?: string;
}
