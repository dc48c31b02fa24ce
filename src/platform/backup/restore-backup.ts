import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { installJobs, provideQueue } from '../jobs/index.js';
import { type Database, migrate } from '../postgres/index.js';
import { BackupRefused } from './backup-refused.js';
import type { Manifest, Part, TablePart } from './manifest.js';
import { copyInto, filesBelow } from './parts.js';
import { verifyBackup } from './verify-backup.js';

export interface RestoreTarget {
  readonly database: Database;
  readonly keysFolder: string;
  readonly filesFolder: string;
  readonly homeFolder: string;
}

export interface Restored {
  readonly manifest: Manifest;
  readonly rows: number;
}

/**
 * Puts a backup back in an empty home or database. Everything is proven first (hashes, emptiness), then files and
 * keys, then all rows in one transaction: a restore that fails leaves a register without rows.
 */
export async function restoreBackup(target: RestoreTarget, folder: string): Promise<Restored> {
  const manifest = await verifyBackup(folder);
  await refuseUnlessEmpty(target, manifest);
  const { version } = await migrate(target.database, undefined, manifest.schemaVersion);
  if (version !== manifest.schemaVersion) {
    throw new BackupRefused(
      `This version does not know ${manifest.schemaVersion}; restore with a newer one.`,
    );
  }
  await installJobs(target.database);
  await target.database.withTx(async (tx) => {
    for (const name of manifest.queues) await provideQueue(tx, name);
  });
  try {
    await putBack(manifest.keys, folder, { under: 'keys', to: target.keysFolder });
    await putBack(manifest.home, folder, { under: 'home', to: target.homeFolder });
    await putBack(manifest.files, folder, { under: 'files', to: target.filesFolder });
    return { manifest, rows: await loadTables(target.database, manifest, folder) };
  } catch (error) {
    for (const path of manifest.keys)
      await rm(join(target.keysFolder, nameBelow(path, 'keys')), { force: true });
    throw error;
  }
}

async function refuseUnlessEmpty(target: RestoreTarget, manifest: Manifest): Promise<void> {
  const flaws: string[] = [];
  const found = await target.database.pool.query<{ used: boolean }>(
    `select to_regclass('schema_migration') is not null as used`,
  );
  if (found.rows[0]?.used !== false) flaws.push('the database was used before');
  if ((await filesBelow(target.filesFolder)).length > 0) flaws.push(`${target.filesFolder} holds files`);
  if (manifest.keys.length > 0 && (await filesBelow(target.keysFolder)).length > 0) {
    flaws.push(`${target.keysFolder} holds keys`);
  }
  if (flaws.length === 0) return;
  throw new BackupRefused(
    `A backup is put back in an empty home or database only:\n- ${flaws.join('\n- ')}\n` +
      'Name another KNOOPPUNT_HOME or DATABASE_URL.',
  );
}

const nameBelow = (part: Part, under: string) => part.path.slice(under.length + 1);

async function putBack(
  parts: readonly Part[],
  folder: string,
  { under, to }: { readonly under: string; readonly to: string },
): Promise<void> {
  for (const part of parts) {
    const path = join(to, nameBelow(part, under));
    await copyInto(join(folder, part.path), path);
  }
}

async function loadTables(database: Database, manifest: Manifest, folder: string): Promise<number> {
  const client = await database.pool.connect();
  try {
    await client.query('begin');
    await clearSeeds(client, manifest);
    let rows = 0;
    for (const table of manifest.tables) rows += await loadTable(client, folder, table);
    for (const { name, value } of manifest.sequences) await setSequence(client, name, value);
    // Whoever had these in hand is not here.
    await client.query(`update pgboss.job set state = 'retry' where state = 'active'`);
    await client.query('commit');
    return rows;
  } finally {
    client.release(true);
  }
}

/**
 * What migrations put in a new register is in the backup too, as it was. Only tables that hold something are
 * cleared: an append-only table (the audit log) is empty here, and its owner may not empty it.
 */
async function clearSeeds(client: pg.PoolClient, manifest: Manifest): Promise<void> {
  for (const { table } of [...manifest.tables].reverse()) {
    const found = await client.query<{ seeded: boolean }>(`select exists (select 1 from ${table}) as seeded`);
    if (found.rows[0]?.seeded) await client.query(`delete from ${table}`);
  }
}

async function loadTable(client: pg.PoolClient, folder: string, part: TablePart): Promise<number> {
  const list = part.columns.map((column) => client.escapeIdentifier(column)).join(', ');
  const stream = client.query(copyFrom(`copy ${part.table} (${list}) from stdin`));
  await pipeline(createReadStream(join(folder, part.path)), createGunzip(), stream);
  if (stream.rowCount !== part.rows) {
    throw new BackupRefused(`${part.table} has ${stream.rowCount} rows and the manifest says ${part.rows}.`);
  }
  return stream.rowCount;
}

/** A value below the start means that no number was given out yet. */
async function setSequence(client: pg.PoolClient, name: string, value: string): Promise<void> {
  await client.query(
    `select setval($1::regclass, greatest($2::bigint, s.min_value), $2::bigint >= s.min_value)
     from pg_sequences s where s.schemaname = 'public' and s.sequencename = $3`,
    [client.escapeIdentifier(name), value, name],
  );
}
