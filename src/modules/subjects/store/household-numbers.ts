import type { RegisterShape } from '../domain/registers.js';
import type { Queryable } from './share-book.js';

/** The number of a record by the id its source gave it; empty when it is there no more. */
export async function numberOfRecord(db: Queryable, shape: RegisterShape, id: string): Promise<number[]> {
  const found = await db.query<{ no: number }>({
    name: `number-of-${shape.name}`,
    text: `select no from ${shape.name} where ${shape.idColumn} = $1`,
    values: [id],
  });
  return found.rows.map((row) => row.no);
}

/** Numbers of the records behind any of these keys. */
export async function numbersBehind(
  db: Queryable,
  shape: RegisterShape,
  asked: { readonly keys: readonly number[]; readonly limit: number },
): Promise<number[]> {
  if (asked.keys.length === 0) return [];
  const found = await db.query<{ no: number }>({
    name: `numbers-behind-${shape.name}`,
    // A block holds one number, or more of them beside it.
    text: `select distinct n.no from ${shape.name}_key k
      cross join lateral unnest(array_append(k.more, k.no)) as n (no)
      where k.key = any($1::int[]) order by n.no limit $2`,
    values: [asked.keys, asked.limit],
  });
  return found.rows.map((row) => row.no);
}
