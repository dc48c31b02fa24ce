import { type Kysely, sql } from 'kysely';
import { SHAPE_VERSION, type SignalShape } from '../../../linkage/duplicates/index.js';
import type { Tx } from '../../../platform/postgres/index.js';
import type { LinkingTables } from '../tables.js';

export interface StoredShape {
  readonly signalId: string;
  /** undefined when an older version of the house made it: then it lacks what is compared now. */
  readonly shape: SignalShape | undefined;
}

export async function saveShape(
  tx: Tx,
  signalId: string,
  made: { readonly keys: readonly number[]; readonly shape: SignalShape },
): Promise<void> {
  const row = { signal_id: signalId, keys: [...made.keys], shape: JSON.stringify(made.shape) };
  await tx
    .withTables<LinkingTables>()
    .insertInto('signal_shape')
    .values(row)
    .onConflict((conflict) => conflict.column('signal_id').doUpdateSet({ keys: row.keys, shape: row.shape }))
    .execute();
}

/** Signals that are named, and signals that meet these keys: the ones with most keys in common first. */
export async function shapesMeeting(
  db: Kysely<unknown>,
  asked: {
    readonly signalId: string;
    readonly keys: readonly number[];
    readonly named: readonly string[];
    readonly limit: number;
  },
): Promise<StoredShape[]> {
  const found = await sql<{ signal_id: string; shape: SignalShape }>`
    select signal_id, shape from signal_shape
    where (keys && ${asked.keys}::int[] or signal_id = any(${asked.named}::uuid[]))
      and signal_id <> ${asked.signalId}
    order by signal_id = any(${asked.named}::uuid[]) desc,
      (select count(*) from unnest(keys) as k (key) where k.key = any(${asked.keys}::int[])) desc, signal_id desc
    limit ${asked.limit}`.execute(db);
  return found.rows.map((row) => ({ signalId: row.signal_id, shape: ofThisVersion(row.shape) }));
}

/** The shapes of other signals stored last, and how many others there are. */
export async function latestShapes(
  db: Kysely<unknown>,
  { butNot, limit }: { readonly butNot: string; readonly limit: number },
): Promise<{ readonly latest: readonly SignalShape[]; readonly total: number }> {
  const tables = db.withTables<LinkingTables>();
  // Ids are made in order of time (UUIDv7), so the primary key gives the latest without a sort.
  const rows = await tables
    .selectFrom('signal_shape')
    .select('shape')
    .where('signal_id', '<>', butNot)
    .orderBy('signal_id', 'desc')
    .limit(limit)
    .execute();
  const { total } = await tables
    .selectFrom('signal_shape')
    .select((eb) => eb.fn.countAll<string>().as('total'))
    .where('signal_id', '<>', butNot)
    .executeTakeFirstOrThrow();
  return {
    latest: rows.flatMap((row) => ofThisVersion(row.shape as SignalShape) ?? []),
    total: Number(total),
  };
}

function ofThisVersion(shape: SignalShape): SignalShape | undefined {
  return shape.version === SHAPE_VERSION ? shape : undefined;
}
