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
  if (gone.keys.length > 0) await db.query(removal(table), [gone.keys, gone.nos]);
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

/** Rows that hold one of the records go; the records of a row that stay come back as a row. */
function removal(table: string): string {
  return `with asked as (
      select key, array_agg(no) as nos from unnest($1::int[], $2::int[]) as a (key, no) group by key
    ), gone as (
      delete from ${table} k using asked a
      where k.key = a.key and (k.no = any(a.nos) or k.more && a.nos)
      returning k.key, array(select n from unnest(k.no || k.more) as n where n <> all(a.nos) order by n) as rest
    )
    insert into ${table} (key, no, more)
    select key, rest[1], nullif(rest[2:], '{}') from gone where rest <> '{}' on conflict do nothing`;
}
