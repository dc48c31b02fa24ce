import { bytesOfMore, numbersOfBlock } from './block-numbers.js';
import type { Queryable } from './share-book.js';

/** The keys of one record before and after a change; `before` is empty for a new record. */
export interface KeyChange {
  readonly no: number;
  readonly before: readonly number[];
  readonly after: readonly number[];
}

interface Columns {
  readonly keys: number[];
  readonly nos: number[];
}

/** Writes what differs between the keys before and after; a key that stays is not touched. */
export async function replaceKeys(
  db: Queryable,
  table: string,
  changes: readonly KeyChange[],
): Promise<void> {
  const gone: Columns = { keys: [], nos: [] };
  const come: Columns = { keys: [], nos: [] };
  for (const { no, before, after } of changes) {
    addMissing(gone, no, { keys: before, not: new Set(after) });
    addMissing(come, no, { keys: after, not: new Set(before) });
  }
  if (gone.keys.length > 0) await removeNumbers(db, table, gone);
  if (come.keys.length > 0)
    await db.query(
      `insert into ${table} (key, no) select * from unnest($1::int[], $2::int[]) on conflict do nothing`,
      [come.keys, come.nos],
    );
}

function addMissing(
  into: Columns,
  no: number,
  { keys, not }: { readonly keys: readonly number[]; readonly not: ReadonlySet<number> },
): void {
  for (const key of keys) {
    if (not.has(key)) continue;
    into.keys.push(key);
    into.nos.push(no);
  }
}

interface Block {
  readonly key: number;
  readonly no: number;
  readonly more: Buffer | null;
  readonly gone: readonly number[];
}

/** Blocks that hold one of the records go; the records of a block that stay come back as a block. */
async function removeNumbers(db: Queryable, table: string, gone: Columns): Promise<void> {
  // Bytes may meet across two numbers, so a block that is found need not hold the record; none is missed.
  const found = await db.query<Block>(
    `select k.key, k.no, k.more, array_agg(a.no) as gone
      from unnest($1::int[], $2::int[]) as a (key, no)
      join ${table} k on k.key = a.key and k.no <= a.no
        and (k.no = a.no or position(int4send(a.no) in k.more) > 0)
      group by k.key, k.no, k.more`,
    [gone.keys, gone.nos],
  );
  const blocks = found.rows.map((block) => ({ block, rest: restOf(block) }));
  await db.query(
    `delete from ${table} k using unnest($1::int[], $2::int[]) as a (key, no) where k.key = a.key and k.no = a.no`,
    [blocks.map(({ block }) => block.key), blocks.map(({ block }) => block.no)],
  );
  const left = blocks.filter(({ rest }) => rest.length > 0);
  if (left.length === 0) return;
  await db.query(
    `insert into ${table} (key, no, more) select * from unnest($1::int[], $2::int[], $3::bytea[])
      on conflict do nothing`,
    [
      left.map(({ block }) => block.key),
      left.map(({ rest }) => rest[0]),
      left.map(({ rest }) => bytesOfMore(rest)),
    ],
  );
}

function restOf({ no, more, gone }: Block): number[] {
  return numbersOfBlock(no, more).filter((each) => !gone.includes(each));
}
