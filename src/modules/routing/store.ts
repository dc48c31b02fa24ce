import type { Insertable, Kysely } from 'kysely';
import type { RouteId, SignalId, StaffActor } from '../../kernel/index.js';
import type { Tx } from '../../platform/postgres/index.js';
import type { RouteTable, RoutingTables } from './tables.js';

export async function insertRoutes(tx: Tx, rows: readonly Insertable<RouteTable>[]): Promise<void> {
  await tx
    .withTables<RoutingTables>()
    .insertInto('route')
    .values([...rows])
    .execute();
}

export async function listRoutes(db: Kysely<unknown>, signalId: SignalId): Promise<RouteTable[]> {
  return db
    .withTables<RoutingTables>()
    .selectFrom('route')
    .selectAll()
    .where('signal_id', '=', signalId)
    .orderBy('proposed_at')
    .orderBy('id')
    .execute();
}

/** Locks a route, so that two colleagues who release at once release it once. */
export async function lockRoute(
  tx: Tx,
  signalId: SignalId,
  routeId: RouteId,
): Promise<RouteTable | undefined> {
  return tx
    .withTables<RoutingTables>()
    .selectFrom('route')
    .selectAll()
    .where('id', '=', routeId)
    .where('signal_id', '=', signalId)
    .forUpdate()
    .executeTakeFirst();
}

export interface RouteDecision {
  readonly state: 'released' | 'sent-back' | 'withdrawn';
  readonly by: StaffActor;
  readonly at: Date;
  readonly reason: string;
}

export async function decideRoute(tx: Tx, routeId: RouteId, decision: RouteDecision): Promise<void> {
  await tx
    .withTables<RoutingTables>()
    .updateTable('route')
    .set({
      state: decision.state,
      decided_by: decision.by.staffId,
      decided_name: decision.by.name,
      decided_at: decision.at,
      decision_reason: decision.reason,
    })
    .where('id', '=', routeId)
    .execute();
}

export async function latestAdvice(db: Kysely<unknown>, signalId: SignalId) {
  return db
    .withTables<RoutingTables>()
    .selectFrom('route_advice')
    .selectAll()
    .where('signal_id', '=', signalId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}
