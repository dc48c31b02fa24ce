import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { Clock } from '../clock.js';
import type { Database } from '../postgres/index.js';
import { BackupRefused } from './backup-refused.js';
import { listSequences, listTables, type TableShape } from './catalogue.js';
import { MANIFEST, type Manifest, type TablePart } from './manifest.js';
import { copyNamed, copyParts, writePart } from './parts.js';

export interface BackupSource {
  readonly database: Database;
  readonly clock: Clock;
  readonly schemaVersion: string;
  /** Undefined leaves the keys out: whoever has this backup alone reads no sealed field and no file. */
  readonly keysFolder: string | undefined;
  readonly filesFolder: string;
  /** Files in the home that witness what the tables hold (signed audit heads): never newer than the tables. */
  readonly home: { readonly folder: string; readonly names: readonly string[] };
}

/**
 * Writes the whole register into an empty folder while the hub goes on: every table as of one moment (one repeatable
 * read transaction), then keys and files. A file is on disk before the row that names it, so none is missed; a witness
 * is written after the rows it vouches for, so it is copied first.
 */
export async function writeBackup(source: BackupSource, folder: string): Promise<Manifest> {
  await provideEmptyFolder(folder);
  const madeAt = source.clock.now().toISOString();
  const home = await copyNamed(source.home, folder);
  const client = await source.database.pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const rows = await writeTables(client, folder);
    await client.query('commit');
    const keys = source.keysFolder ? await copyParts(source.keysFolder, folder, 'keys') : [];
    const files = await copyParts(source.filesFolder, folder, 'files');
    const manifest: Manifest = {
      format: 1,
      madeAt,
      schemaVersion: source.schemaVersion,
      ...rows,
      home,
      keys,
      files,
    };
    await writeFile(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`, {
      mode: 0o600,
      flag: 'wx',
    });
    return manifest;
  } finally {
    // A session in a failed transaction must not go back to the pool.
    client.release(true);
  }
}

async function provideEmptyFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).length > 0)
    throw new BackupRefused(`${folder} is not empty; name a new folder.`);
  await chmod(folder, 0o700);
}

async function writeTables(client: pg.PoolClient, folder: string) {
  const tables: TablePart[] = [];
  for (const shape of await listTables(client)) tables.push(await writeTable(client, folder, shape));
  tables.push(await writeTable(client, folder, OPEN_JOBS));
  const queues = await client.query<{ name: string }>('select name from pgboss.queue order by name');
  return { tables, sequences: await listSequences(client), queues: queues.rows.map(({ name }) => name) };
}

interface Source extends TableShape {
  readonly where?: string;
}

/** Jobs that still have to run, and parked ones. What is done needs no second life. */
const OPEN_JOBS: Source = {
  table: 'pgboss.job',
  columns: [
    'id',
    'name',
    'priority',
    'data',
    'state',
    'retry_limit',
    'retry_count',
    'retry_delay',
    'retry_backoff',
    'start_after',
    'expire_in',
    'created_on',
    'completed_on',
    'keep_until',
    'output',
    'policy',
  ],
  where: `where state in ('created', 'retry', 'active', 'failed')`,
};

async function writeTable(client: pg.PoolClient, folder: string, source: Source): Promise<TablePart> {
  const { table, columns, where = '' } = source;
  const list = columns.map((column) => client.escapeIdentifier(column)).join(', ');
  const stream = client.query(copyTo(`copy (select ${list} from ${table} ${where}) to stdout`));
  const part = await writePart(folder, `tables/${table}.copy.gz`, stream);
  return { ...part, table, columns: [...columns], rows: stream.rowCount };
}
