import { PER_KEY } from '../../../linkage/register/index.js';
import type { RegisterShape } from '../domain/registers.js';
import type { Queryable } from './share-book.js';

/** A row of a key table as the server writes it: place of the key that was asked (from 1), `no`, `more`. */
export type KeyRow = readonly [place: string, no: string, more: string | null];

/**
 * The rows behind keys, in no order of keys. Set-based: one statement however many keys. Adding up is the caller's:
 * in SQL it cost four times as much as reading (measured, 23,000 mentions).
 */
export async function readKeyRows(
  db: Queryable,
  shape: RegisterShape,
  keys: readonly number[],
): Promise<KeyRow[]> {
  if (keys.length === 0) return [];
  const found = await db.query<[string, string, string | null]>({
    name: `key-rows-${shape.name}`,
    text: `select p.place, k.no, k.more from unnest($1::int[]) with ordinality as p (key, place)
      cross join lateral (
        select no, more from ${shape.name}_key where key = p.key order by no limit ${PER_KEY}
      ) k`,
    values: [keys],
    rowMode: 'array',
    types: AS_TEXT,
  });
  return found.rows;
}

/** The driver would make an array of texts and then of numbers: five million times for one file of mentions. */
const AS_TEXT = { getTypeParser: () => (text: string) => text };

const ZERO = 48;
const NINE = 57;

/** Gives the records of a row, at most `most`. @returns how many it gave */
export function eachRecord([, no, more]: KeyRow, most: number, use: (no: number) => void): number {
  if (most <= 0) return 0;
  use(Number(no));
  let [count, read] = [1, 0];
  // From 1 on: `more` is written {1,2,3}, and its last bracket ends the last number.
  for (let i = 1; more !== null && i < more.length && count < most; i += 1) {
    const code = more.charCodeAt(i);
    if (code >= ZERO && code <= NINE) {
      read = read * 10 + code - ZERO;
      continue;
    }
    use(read);
    read = 0;
    count += 1;
  }
  return count;
}
