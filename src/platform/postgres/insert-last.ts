import { type RawBuilder, sql } from 'kysely';
import type { Tx } from './with-tx.js';

type Insert = RawBuilder<unknown>;

// Keyed by executor and not by transaction: `withTables()` gives a new Transaction over the same executor.
const waiting = new WeakMap<object, Insert[]>();

/** Makes room for the inserts of one run of a transaction. */
export function openInserts(tx: Pick<Tx, 'getExecutor'>): void {
  waiting.set(tx.getExecutor(), []);
}

/**
 * Has an `insert into … select …` done just before COMMIT, together with all others in one statement. For rows that
 * nothing in the same transaction reads back: records, jobs, receipts. A round trip that is not made is the cheapest
 * one: on a busy machine each costs a turn of both processes.
 * @param insert one insert without a `with` of its own; its text may not depend on how many rows it brings, or each
 *   number of rows becomes another prepared statement
 */
export function insertLast(tx: Pick<Tx, 'getExecutor'>, insert: Insert): void {
  const list = waiting.get(tx.getExecutor());
  if (!list) throw new Error('insertLast needs a transaction of withTx');
  list.push(insert);
}

/**
 * Does the inserts that wait now, as one statement: `with i0 as (insert …), i1 as (insert …) select`. `withTx` does so
 * before COMMIT; who runs several acts in one transaction does so after each.
 */
export async function flushInserts(tx: Tx): Promise<void> {
  const inserts = waiting.get(tx.getExecutor())?.splice(0) ?? [];
  if (inserts.length === 0) return;
  const parts = inserts.map((insert, index) => sql`${sql.id(`i${index}`)} as (${insert})`);
  await sql`with ${sql.join(parts)} select`.execute(tx);
}
