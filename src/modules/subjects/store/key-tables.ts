import type { RegisterShape } from '../domain/registers.js';
import type { Queryable } from './share-book.js';

/** By which code a register is keyed, and how far another has come. */
export interface KeyState {
  readonly keyedBy: number;
  readonly rekeyingAs: number | undefined;
  readonly rekeyedTo: number;
  /** The highest number in use. */
  readonly last: number;
}

/** Locks the register's row: batches of a re-keying and imports write in turn. */
export async function lockKeyState(db: Queryable, { name }: RegisterShape): Promise<KeyState> {
  const found = await db.query<{ keyed_by: number; rekeying_as: number | null; to: number; last: number }>(
    `select keyed_by, rekeying_as, coalesce(rekeyed_to, 0) as to, next_no - 1 as last
      from register_state where register = $1 for update`,
    [name],
  );
  const [row] = found.rows;
  if (!row) throw new Error(`register ${name} has no state`);
  return {
    keyedBy: row.keyed_by,
    rekeyingAs: row.rekeying_as ?? undefined,
    rekeyedTo: row.to,
    last: row.last,
  };
}

/** Up to which record keys were made anew; undefined when they are not being made. */
export async function readRekeying(db: Queryable, { name }: RegisterShape): Promise<number | undefined> {
  const found = await db.query<{ to: number }>(
    'select rekeyed_to as to from register_state where register = $1 and rekeyed_to is not null',
    [name],
  );
  return found.rows[0]?.to;
}

/** An empty register has no keys to make. */
export async function markKeyed(db: Queryable, { name }: RegisterShape, keyedBy: number): Promise<undefined> {
  await db.query('update register_state set keyed_by = $2 where register = $1', [name, keyedBy]);
}

/** Begins anew, whatever another code had made so far. */
export async function beginRekeying(db: Queryable, { name }: RegisterShape, as: number): Promise<void> {
  await db.query(`truncate ${name}_key_next`);
  await db.query('delete from register_term where register = $1', [`${name}~next`]);
  await db.query('update register_state set rekeying_as = $2, rekeyed_to = 0 where register = $1', [
    name,
    as,
  ]);
}

export async function noteRekeyed(db: Queryable, { name }: RegisterShape, to: number): Promise<void> {
  await db.query('update register_state set rekeyed_to = $2 where register = $1', [name, to]);
}

/** The keys made anew become the keys in use, with the counts made with them; the former go. */
export async function exchangeKeys(db: Queryable, { name }: RegisterShape, keyedBy: number): Promise<void> {
  const [now, next] = [`${name}_key`, `${name}_key_next`];
  await db.query(`truncate ${now}`);
  await db.query(
    `alter table ${now} rename to ${name}_key_former; alter table ${next} rename to ${now};
     alter table ${name}_key_former rename to ${next};
     alter index ${now}_pkey rename to ${name}_key_former_pkey; alter index ${next}_pkey rename to ${now}_pkey;
     alter index ${name}_key_former_pkey rename to ${next}_pkey`,
  );
  await db.query('delete from register_term where register = $1', [name]);
  await db.query('update register_term set register = $1 where register = $2', [name, `${name}~next`]);
  await db.query(
    `update register_state set keyed_by = $2, rekeying_as = null, rekeyed_to = null,
      shares_version = shares_version + 1 where register = $1`,
    [name, keyedBy],
  );
}
