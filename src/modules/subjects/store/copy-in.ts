import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { RegisterShape } from '../domain/registers.js';

/** Sends the bytes of one COPY. */
export async function copy(
  client: pg.ClientBase,
  statement: string,
  pieces: readonly Uint8Array[],
): Promise<void> {
  await pipeline(Readable.from(pieces), client.query(copyFrom(statement)));
}

/** Sends sketches that `KeyCollector` made; nothing when there are none. */
export async function copySketches(
  client: pg.ClientBase,
  { name }: RegisterShape,
  pieces: readonly Uint8Array[],
): Promise<void> {
  for (const piece of pieces)
    await copy(client, `copy ${name}_sketch (block, sketches) from stdin with (format binary, freeze)`, [
      piece,
    ]);
}

/** Sends rows that `KeyCollector` made; nothing when there are none. */
export async function copyKeys(
  client: pg.ClientBase,
  { table, freeze }: { readonly table: string; readonly freeze: boolean },
  rows: readonly Uint8Array[],
): Promise<void> {
  if (rows.length === 0) return;
  const how = freeze ? 'format binary, freeze' : 'format binary';
  await copy(client, `copy ${table} (key, no, more) from stdin with (${how})`, rows);
}
