import type { RegisterShape } from '../domain/registers.js';
import { numbersOfBlock } from './block-numbers.js';
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
  const found = await db.query<{ no: number; more: Buffer | null }>({
    name: `numbers-behind-${shape.name}`,
    text: `select no, more from ${shape.name}_key where key = any($1::int[])`,
    values: [asked.keys],
  });
  const numbers = new Set(found.rows.flatMap(({ no, more }) => numbersOfBlock(no, more)));
  return [...numbers].sort((a, b) => a - b).slice(0, asked.limit);
}
