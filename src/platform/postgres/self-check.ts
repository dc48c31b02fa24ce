import { sql } from 'kysely';
import type { TxHost } from './with-tx.js';

/** The database cannot keep what is entrusted to it; `failures` are sentences, all of them at once. */
export class DatabaseUnfit extends Error {
  override readonly name = 'DatabaseUnfit';
  constructor(readonly failures: readonly string[]) {
    super(`This database is not fit for the register:\n- ${failures.join('\n- ')}`);
  }
}

/**
 * Refuses a database that would lose rows or find nothing: run at every start, on a given `DATABASE_URL` too.
 * @param migrated before the migrations the extension for trigrams may not be there yet, and then it is not missed
 * @throws DatabaseUnfit with every failure
 */
export async function selfCheck(host: TxHost, migrated: boolean = true): Promise<void> {
  const search = migrated || (await hasTrigrams(host)) ? trigrams(host) : [];
  const failures = (
    await Promise.all([encoding(host), durability(host), role(host), search, version(host)])
  ).flat();
  if (failures.length > 0) throw new DatabaseUnfit(failures);
}

async function setting(host: TxHost, name: string): Promise<string> {
  const found = await sql<{ value: string }>`select current_setting(${name}) as value`.execute(host.db);
  return found.rows[0]?.value ?? '';
}

async function encoding(host: TxHost): Promise<string[]> {
  const value = await setting(host, 'server_encoding');
  return value === 'UTF8' ? [] : [`server_encoding is ${value}; it must be UTF8`];
}

/** A `201` is a promise that the signal is on disk, so nothing that trades durability for speed is accepted. */
async function durability(host: TxHost): Promise<string[]> {
  const found = await Promise.all(
    ['fsync', 'synchronous_commit', 'full_page_writes'].map(async (name) => {
      const value = await setting(host, name);
      const fit = value === 'on' || (name === 'synchronous_commit' && value.startsWith('remote_'));
      return fit ? [] : [`${name} is ${value}; it must be on`];
    }),
  );
  return found.flat();
}

async function role(host: TxHost): Promise<string[]> {
  const found = await sql<{ name: string; super: boolean }>`
    select rolname as name, rolsuper as super from pg_roles where rolname = current_user`.execute(host.db);
  const row = found.rows[0];
  return row?.super === false
    ? []
    : [`the role ${row?.name ?? '?'} is a superuser; the hub runs as a role that is not`];
}

async function hasTrigrams(host: TxHost): Promise<boolean> {
  const found = await sql`select 1 from pg_extension where extname = 'pg_trgm'`.execute(host.db);
  return found.rows.length > 0;
}

/** In SQL_ASCII, or with lc_ctype C, trigram search silently finds no name outside ASCII. */
async function trigrams(host: TxHost): Promise<string[]> {
  try {
    const found = await sql<{ n: number }>`
      select coalesce(array_length(show_trgm('Öztürk Мария'), 1), 0) as n,
        coalesce(array_length(show_trgm('Мария'), 1), 0) as m`.execute(host.db);
    const row = found.rows[0];
    const works = row !== undefined && Object.values(row).every((n) => n > 0);
    return works
      ? []
      : ['show_trgm finds nothing in a name outside ASCII; the database needs a UTF-8 lc_ctype'];
  } catch {
    return ['the extension pg_trgm does not answer; create it in this database'];
  }
}

async function version(host: TxHost): Promise<string[]> {
  const number = Number(await setting(host, 'server_version_num'));
  return number >= 150_000 ? [] : [`PostgreSQL is version ${number}; it must be 15 or newer`];
}
