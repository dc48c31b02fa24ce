import { sql } from 'kysely';
import type { House } from '../../../platform/house.js';
import type { Tx } from '../../../platform/postgres/index.js';
import type { RegisterShape } from '../domain/registers.js';
import type { Queryable } from './share-book.js';

/** More than this at once and every open mention is matched again, which is cheaper than naming them. */
const NAMED_AT_MOST = 5_000;

/** Leaves word that records changed, for mentions that link to nobody yet. Same transaction as the change. */
export async function noteChanges(
  db: Queryable,
  house: Pick<House, 'clock' | 'newId'>,
  shape: RegisterShape,
  nos: readonly number[],
): Promise<void> {
  await db.query('insert into register_change (id, register, nos, made_at) values ($1, $2, $3, $4)', [
    house.newId(),
    shape.name,
    nos.length > NAMED_AT_MOST ? [] : nos,
    house.clock.now(),
  ]);
}

export interface RegisterChange {
  readonly register: string;
  /** Empty means: too many to name. */
  readonly nos: readonly number[];
}

/**
 * Takes the changes that wait, at most `limit`, and removes them: whoever takes them must act on them in the same
 * transaction. Not read by "later than the last seen": a transaction that commits late would be skipped for ever.
 */
export async function takeRegisterChanges(tx: Tx, limit: number): Promise<readonly RegisterChange[]> {
  const taken = await sql<RegisterChange>`
    delete from register_change where id in
      (select id from register_change order by made_at limit ${limit} for update skip locked)
    returning register, nos`.execute(tx);
  return taken.rows;
}
