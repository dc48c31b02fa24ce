import { type ExpressionBuilder, type Kysely, sql } from 'kysely';
import type { SignalId } from '../../../kernel/index.js';
import type { Tx } from '../../../platform/postgres/index.js';
import type { Visibility } from '../../access/index.js';
import type { SignalRecord, SignalTables } from '../tables.js';

/** Locks the file for this transaction: two colleagues who act at once are served one after the other. */
export async function lockSignal(tx: Tx, id: SignalId): Promise<SignalRecord | undefined> {
  return tx
    .withTables<SignalTables>()
    .selectFrom('signal')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export async function findSignal(db: Kysely<unknown>, id: SignalId): Promise<SignalRecord | undefined> {
  return db
    .withTables<SignalTables>()
    .selectFrom('signal')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Columns to change; JSON columns as values. */
export type SignalPatch = Partial<SignalRecord>;

export async function updateSignal(tx: Tx, id: SignalId, patch: SignalPatch): Promise<void> {
  const { facts, ...plain } = patch;
  await tx
    .withTables<SignalTables>()
    .updateTable('signal')
    .set({ ...plain, ...(facts ? { facts: JSON.stringify(facts) } : {}), version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute();
}

type Where = ExpressionBuilder<Pick<SignalTables, 'signal'>, 'signal'>;

/** The same need-to-know as access.sees, as SQL. */
export function seenBy(eb: Where, seen: Visibility) {
  const holds = eb(
    'holder_id',
    '=',
    seen.staffId === '' ? sql<never>`null` : sql<never>`${seen.staffId}::uuid`,
  );
  const inCompartment = sql<boolean>`'NV_COMPARTIMENT' = any(flags)`;
  const received = sql<boolean>`routes && ${seen.routes}::text[]`;
  const reach = seen.wholeDesk ? sql<boolean>`true` : eb.or([holds, received]);
  const open = seen.compartment ? sql<boolean>`true` : eb.or([eb.not(inCompartment), holds]);
  return eb.or([eb.and([reach, open]), ...(seen.compartment ? [inCompartment] : [])]);
}
