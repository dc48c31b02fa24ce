import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Lexicon } from '../../../linkage/register/index.js';
import type { Cells } from '../domain/kept-register.js';
import { allColumns } from '../domain/registers.js';
import { lineOf, pairsAsBinary } from './copy-buffers.js';
import type { Kept } from './kept-registers.js';
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
 * a million persons are 18 million keys, and one sort is cheaper than 18 million insertions. Measured on two
 * cores: COPY of the keys 8 s, index 14 s; a GIN index on an array of keys took 46 s and searched slower.
 */
export async function loadEmptyRegister<Fields, Profile>(
  client: pg.ClientBase,
  kept: Kept<Fields, Profile>,
  lexicon: Lexicon,
): Promise<EmptyRegisterLoad> {
  const { name, idColumn } = kept.shape;
  await client.query(SETTINGS);
  await client.query(`truncate ${name}, ${name}_key`);
  await client.query(
    `alter table ${name} drop constraint ${name}_pkey; drop index ${name}_${idColumn};
     alter table ${name}_key drop constraint ${name}_key_pkey`,
  );
  const counts = new Map<string, number>();
  let next = 1;
  let sending: Promise<void> = Promise.resolve();
  return {
    async add(records) {
      const batch = encode(kept, lexicon, { records, first: next, counts });
      next += records.length;
      await sending;
      // Not awaited: the next batch is read and encoded while the server takes this one in.
      sending = send(client, kept, batch);
      sending.catch(() => {});
    },
    async finish() {
      await sending;
      await makeIndexes(client, name, idColumn);
      await addTerms(client, kept.shape, counts);
      await client.query(
        `update register_state set total = $2, next_no = $3, published_total = $2, shares_version = shares_version + 1
          where register = $1`,
        [name, next - 1, next],
      );
    },
  };
}

interface Batch {
  readonly lines: string;
  readonly keys: Buffer;
}

interface Encoding {
  readonly records: readonly Cells[];
  readonly first: number;
  readonly counts: Map<string, number>;
}

function encode<Fields, Profile>(kept: Kept<Fields, Profile>, lexicon: Lexicon, work: Encoding): Batch {
  const pairs: number[] = [];
  let lines = '';
  let no = work.first;
  for (const cells of work.records) {
    const profile = kept.matcher.profile(lexicon, kept.read(cells));
    for (const key of kept.matcher.keys(profile)) pairs.push(key, no);
    for (const term of kept.matcher.terms(profile)) work.counts.set(term, (work.counts.get(term) ?? 0) + 1);
    lines += lineOf(no, cells);
    no += 1;
  }
  return { lines, keys: pairsAsBinary(pairs) };
}

async function send<Fields, Profile>(
  client: pg.ClientBase,
  kept: Kept<Fields, Profile>,
  batch: Batch,
): Promise<void> {
  const { name } = kept.shape;
  const columns = ['no', ...allColumns(kept.shape)].join(', ');
  await copy(
    client,
    `copy ${name} (${columns}) from stdin with (format text, null '\\N', freeze)`,
    Buffer.from(batch.lines),
  );
  await copy(client, `copy ${name}_key (key, no) from stdin with (format binary, freeze)`, batch.keys);
}

async function copy(client: pg.ClientBase, statement: string, bytes: Buffer): Promise<void> {
  await pipeline(Readable.from([bytes]), client.query(copyFrom(statement)));
}

async function makeIndexes(client: pg.ClientBase, name: string, idColumn: string): Promise<void> {
  await client.query(`alter table ${name} add primary key (no)`);
  await client.query(`create unique index ${name}_${idColumn} on ${name} (${idColumn})`);
  await client.query(`alter table ${name}_key add constraint ${name}_key_pkey primary key (key, no)`);
  await client.query(`analyze ${name}`);
  await client.query(`analyze ${name}_key`);
}
