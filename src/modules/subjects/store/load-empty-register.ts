import type pg from 'pg';
import type { Cells } from '../domain/kept-register.js';
import { allColumns, type RegisterShape } from '../domain/registers.js';
import { lineOf } from './copy-buffers.js';
import { copy, copyKeys, copySketches } from './copy-in.js';
import type { RegisterRows } from './key-collector.js';
import type { KeyMaker } from './key-maker.js';
import { addTerms } from './save-records.js';

/** Loads an empty register: `add` for each batch in file order, then `finish`. All in the caller's transaction. */
export interface EmptyRegisterLoad {
  add(records: readonly Cells[]): Promise<void>;
  finish(): Promise<void>;
}

/** Memory for sorting one index, and helpers beside the leader: an import is the only thing at work on its table. */
const SETTINGS = `set local maintenance_work_mem = '384MB'; set local max_parallel_maintenance_workers = 2;
  set local idle_in_transaction_session_timeout = 0`;

/**
 * The first fill of a register. COPY into tables truncated in the same transaction, with the indexes made after:
 * a million persons are 21 million keys, and one sort is cheaper than so many insertions. Keys are made and sorted
 * by `keys` (the code of `keyedBy`) while this thread reads the file and the server takes the records in; they come as blocks in the order
 * of the index, so that its build finds them sorted.
 */
export async function loadEmptyRegister(
  client: pg.ClientBase,
  shape: RegisterShape,
  { keys, keyedBy }: { readonly keys: KeyMaker; readonly keyedBy: number },
): Promise<EmptyRegisterLoad> {
  await client.query(SETTINGS);
  await dropIndexes(client, shape);
  let next = 1;
  let sending: Promise<void> = Promise.resolve();
  return {
    async add(records) {
      const batch = { first: next, lines: records.map((cells) => cells.join('\t')) };
      next += records.length;
      const keyed = keys.add({ text: batch.lines.join('\n'), first: batch.first });
      // Both may fail before they are awaited, and then fail the next `add`.
      keyed.catch(() => {});
      await sending;
      // Not awaited: the next batch is read while the server takes this one in.
      sending = copyRecords(client, shape, batch).then(async () => copyRows(client, shape, await keyed));
      sending.catch(() => {});
    },
    async finish() {
      await sending;
      const { rows, counts } = await keys.finish();
      await copyRows(client, shape, rows);
      await makeIndexes(client, shape);
      await addTerms(client, shape.name, counts);
      await client.query(
        `update register_state set total = $2, next_no = $3, published_total = $2, shares_version = shares_version + 1,
          keyed_by = $4, rekeying_as = null, rekeyed_to = null where register = $1`,
        [shape.name, next - 1, next, keyedBy],
      );
    },
  };
}

async function copyRecords(
  client: pg.ClientBase,
  shape: RegisterShape,
  { first, lines }: { readonly first: number; readonly lines: readonly string[] },
): Promise<void> {
  const columns = ['no', ...allColumns(shape)].join(', ');
  const text = lines.map((line, at) => lineOf(first + at, line)).join('');
  await copy(client, `copy ${shape.name} (${columns}) from stdin with (format text, null '\\N', freeze)`, [
    Buffer.from(text),
  ]);
}

async function copyRows(client: pg.ClientBase, shape: RegisterShape, rows: RegisterRows): Promise<void> {
  await copyKeys(client, intoTruncated(shape), rows.keys);
  await copySketches(client, shape, rows.sketches);
}

/** Rows of a table that was truncated in this transaction are frozen at once: no vacuum has to come by for them. */
const intoTruncated = ({ name }: RegisterShape) => ({ table: `${name}_key`, freeze: true });

async function dropIndexes(
  client: pg.ClientBase,
  { name, idColumn, sketched }: RegisterShape,
): Promise<void> {
  await client.query(`truncate ${name}, ${name}_key, ${name}_key_next`);
  if (sketched) await client.query(`truncate ${name}_sketch`);
  await client.query(
    `alter table ${name} drop constraint ${name}_pkey; drop index ${name}_${idColumn};
     alter table ${name}_key drop constraint ${name}_key_pkey`,
  );
}

async function makeIndexes(client: pg.ClientBase, { name, idColumn }: RegisterShape): Promise<void> {
  await client.query(`alter table ${name} add primary key (no)`);
  await client.query(`create unique index ${name}_${idColumn} on ${name} (${idColumn})`);
  await client.query(`alter table ${name}_key add constraint ${name}_key_pkey primary key (key, no)`);
  await client.query(`analyze ${name}`);
  await client.query(`analyze ${name}_key`);
}
