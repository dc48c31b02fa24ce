import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { projectRoot } from '../project-root.js';
import { sqlState } from './sql-state.js';
import { type Tx, type TxHost, withTx } from './with-tx.js';

interface MigrationFile {
  readonly name: string;
  readonly sha256: string;
  readonly text: string;
}

export interface Migrated {
  /** Names applied by this call, in order. */
  readonly applied: readonly string[];
  /** The last migration the database now has. */
  readonly version: string | undefined;
}

/** An applied migration is not the file that lies here, or is missing: the schema cannot be trusted. */
export class MigrationRefused extends Error {
  override readonly name = 'MigrationRefused';
}

/**
 * Brings the schema forward: every `NNNN-name.sql` that is not applied yet, in order, one transaction each.
 * Never backward. Starters at the same time wait for each other on one locked row, and each finds the other's
 * work done. The row lock is plain SQL, so that it holds on Citus and YugabyteDB too (no advisory locks).
 * @throws MigrationRefused naming every applied file whose text changed or that is gone
 */
export async function migrate(
  host: TxHost,
  folder: string = join(projectRoot, 'migrations'),
  upTo?: string,
): Promise<Migrated> {
  const files = (await readMigrations(folder)).filter((file) => upTo === undefined || file.name <= upTo);
  await prepareBooks(host);
  const applied: string[] = [];
  for (;;) {
    const next = await withTx(host, (tx) => applyNext(tx, files));
    if (next === undefined) return { applied, version: await schemaVersion(host) };
    applied.push(next);
  }
}

/** The name of the last applied migration. */
export async function schemaVersion(host: TxHost): Promise<string | undefined> {
  const found = await sql<{
    name: string;
  }>`select name from schema_migration order by name desc limit 1`.execute(host.db);
  return found.rows[0]?.name;
}

async function readMigrations(folder: string): Promise<MigrationFile[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name)).sort();
  const numbers = names.map((name) => name.slice(0, 4));
  const twice = numbers.find((number, index) => numbers.indexOf(number) !== index);
  if (twice) throw new MigrationRefused(`Two migrations bear the number ${twice}.`);
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8');
      return { name, text, sha256: createHash('sha256').update(text).digest('hex') };
    }),
  );
}

/** `create … if not exists` of two starters at once can still collide on the catalogue (23505, 42P07). */
async function prepareBooks(host: TxHost): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await withTx(host, createBooks);
    } catch (error) {
      if (attempt >= 5 || !['23505', '42P07', 'XX000'].includes(sqlState(error) ?? '')) throw error;
    }
  }
}

async function createBooks(tx: Tx): Promise<void> {
  await sql`create table if not exists schema_migration (
    name text primary key, sha256 text not null, applied_at timestamptz not null default now())`.execute(tx);
  await sql`create table if not exists schema_migration_turn (id integer primary key)`.execute(tx);
  await sql`insert into schema_migration_turn (id) values (1) on conflict do nothing`.execute(tx);
}

async function applyNext(tx: Tx, files: readonly MigrationFile[]): Promise<string | undefined> {
  await sql`select id from schema_migration_turn where id = 1 for update`.execute(tx);
  const done = await sql<{ name: string; sha256: string }>`select name, sha256 from schema_migration`.execute(
    tx,
  );
  refuseChanged(done.rows, files);
  const names = new Set(done.rows.map((row) => row.name));
  const next = files.find((file) => !names.has(file.name));
  if (!next) return undefined;
  await sql.raw(next.text).execute(tx);
  await sql`insert into schema_migration (name, sha256) values (${next.name}, ${next.sha256})`.execute(tx);
  return next.name;
}

function refuseChanged(
  done: readonly { readonly name: string; readonly sha256: string }[],
  files: readonly MigrationFile[],
): void {
  const byName = new Map(files.map((file) => [file.name, file.sha256]));
  const wrong = done.flatMap(({ name, sha256 }) => {
    const now = byName.get(name);
    if (now === undefined) return [`${name} was applied here but is not in migrations/`];
    return now === sha256 ? [] : [`${name} was changed after it was applied`];
  });
  if (wrong.length > 0) {
    throw new MigrationRefused(
      `The schema of this database is not the one of this version:\n- ${wrong.join('\n- ')}\n` +
        'Put the file back as it was and write a new migration, or run the version that made this database.',
    );
  }
}
