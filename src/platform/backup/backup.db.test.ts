import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { emptyDatabase, type TestDatabase, testDatabase } from '../../../test/support/database.js';
import { newIdFrom, systemChance } from '../chance.js';
import { fixedClock, systemClock } from '../clock.js';
import { openKeyRing } from '../crypto/index.js';
import { openFileStore } from '../files/index.js';
import { type Job, openJobs } from '../jobs/index.js';
import { silentLog } from '../log.js';
import { type Database, schemaVersion } from '../postgres/index.js';
import { type Manifest, restoreBackup, verifyBackup, writeBackup } from './index.js';

const home = mkdtempSync(join(tmpdir(), 'knooppunt-backup-'));
afterAll(() => rmSync(home, { recursive: true }));
const newId = newIdFrom(systemClock, systemChance);

let database: TestDatabase;
let manifest: Manifest;
let address: string;
const source = join(home, 'source');
const backup = join(home, 'backup');

beforeAll(async () => {
  database = await testDatabase();
  mkdirSync(source);
  writeFileSync(join(source, 'heads.jsonl'), '{}\n');
  const keys = openKeyRing(join(source, 'keys'), systemChance);
  const files = openFileStore({ folder: join(source, 'files'), keys, chance: systemChance });
  address = await files.put(Buffer.from('een brief met\ttabs, \\ en "quotes"'));
  await database.pool.query(`insert into idempotency_key values
    ('staff:1', 'tab\t en \\N', E'regel\\neinde', gen_random_uuid(), '2024-12-19T10:00:00.123456Z', null, '\\x00ff')`);
  await database.pool.query(`select nextval('signal_number_seq'), nextval('signal_number_seq')`);
  const jobs = await openJobs({ database, log: silentLog, newId });
  await jobs.declare('linking');
  await database.withTx((tx) => jobs.enqueue(tx, 'linking', { signalId: 's1' }));
  await jobs.stop();
  manifest = await writeBackup(await sourceOf(database), backup);
});

async function sourceOf(from: Database) {
  return {
    database: from,
    clock: fixedClock('2024-12-20T02:00:00Z'),
    schemaVersion: (await schemaVersion(from)) ?? '',
    keysFolder: join(source, 'keys'),
    filesFolder: join(source, 'files'),
    home: { folder: source, names: ['heads.jsonl', 'not-there'] },
  };
}

let count = 0;
let target: { database: TestDatabase; keysFolder: string; filesFolder: string; homeFolder: string };
beforeEach(async () => {
  count += 1;
  target = {
    database: await emptyDatabase(),
    keysFolder: join(home, `keys-${count}`),
    filesFolder: join(home, `files-${count}`),
    homeFolder: join(home, `home-${count}`),
  };
});

/** Every table of the register as one text, to the byte. */
async function contentOf(one: Database): Promise<Record<string, string>> {
  const content: Record<string, string> = {};
  for (const { table } of manifest.tables.filter((part) => part.table !== 'pgboss.job')) {
    const found = await sql<{ all: string }>`
      select coalesce(string_agg(t::text, E'\n' order by t::text), '') as all from ${sql.table(table)} t`.execute(
      one.db,
    );
    content[table] = found.rows[0]?.all ?? '';
  }
  return content;
}

describe('a backup', () => {
  it('is for its owner alone, and was made as of one moment', () => {
    expect(statSync(backup).mode & 0o777).toBe(0o700);
    expect(statSync(join(backup, 'manifest.json')).mode & 0o777).toBe(0o600);
    expect(manifest).toMatchObject({ format: 1, madeAt: '2024-12-20T02:00:00.000Z', queues: ['linking'] });
  });

  it('comes back to the byte, with keys and files that open', async () => {
    await restoreBackup(target, backup);
    expect(await contentOf(target.database)).toEqual(await contentOf(database));
    const keys = openKeyRing(target.keysFolder, systemChance);
    const files = openFileStore({ folder: target.filesFolder, keys, chance: systemChance });
    expect(readdirSync(target.homeFolder)).toEqual(['heads.jsonl']);
    expect((await files.get(address)).toString()).toBe('een brief met\ttabs, \\ en "quotes"');
  });

  it('brings back what still had to be done, and where counting had come', async () => {
    await restoreBackup(target, backup);
    const seen: Job[] = [];
    const jobs = await openJobs({ database: target.database, log: silentLog, newId });
    await jobs.work('linking', async (job) => void seen.push(job));
    await jobs.settled();
    await jobs.stop();
    expect(seen.map((job) => job.data)).toEqual([{ signalId: 's1' }]);
    const next = await target.database.pool.query(`select nextval('signal_number_seq') as n`);
    expect(next.rows).toEqual([{ n: 3 }]);
  });

  it('is not written over something', async () => {
    await expect(writeBackup(await sourceOf(database), backup)).rejects.toThrow('is not empty');
  });

  it('leaves the keys out when asked', async () => {
    const folder = join(home, 'no-keys');
    await writeBackup({ ...(await sourceOf(database)), keysFolder: undefined }, folder);
    expect(readdirSync(folder).sort()).toEqual(['files', 'home', 'manifest.json', 'tables']);
  });
});

describe('restore refuses', () => {
  it('a backup that was changed, naming every part', async () => {
    const broken = join(home, 'broken');
    await writeBackup(await sourceOf(database), broken);
    appendFileSync(join(broken, 'tables', 'idempotency_key.copy.gz'), 'x');
    rmSync(join(broken, 'keys', 'field.1.key'));
    writeFileSync(join(broken, 'files', 'extra'), '');
    const refused = verifyBackup(broken);
    await expect(refused).rejects.toThrow('tables/idempotency_key.copy.gz was changed');
    await expect(refused).rejects.toThrow('keys/field.1.key is missing');
    await expect(refused).rejects.toThrow('files/extra is not in the manifest');
  });

  it('a database that was used, and folders that hold something, all at once', async () => {
    const used = {
      database,
      keysFolder: join(source, 'keys'),
      filesFolder: join(source, 'files'),
      homeFolder: source,
    };
    const refused = restoreBackup(used, backup);
    await expect(refused).rejects.toThrow('the database was used before');
    await expect(refused).rejects.toThrow('holds files');
    await expect(refused).rejects.toThrow('holds keys');
  });

  it('a folder that is no backup', async () => {
    await expect(restoreBackup(target, source)).rejects.toThrow('holds no manifest.json');
  });
});
