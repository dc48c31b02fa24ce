import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { projectRoot } from '../../project-root.js';
import { CommitUnknown, type Database, openDatabase } from '../index.js';
import { serverAccount } from './account.js';
import { placesOf } from './places.js';
import { livingPostmaster } from './postmaster.js';

// Starts, kills and recoveries of real servers, some in processes of their own: slow on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'knooppunt-embedded-'));
// Root's server runs as another account, which has to pass through here.
chmodSync(folder, 0o711);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const opened: Database[] = [];
afterEach(async () => {
  for (const database of opened.splice(0)) await database.close();
});

async function open(home: string): Promise<Database> {
  const database = await openDatabase({ kind: 'embedded', home, poolSize: 4 });
  opened.push(database);
  return database;
}

const dataOf = (home: string) => placesOf(home, serverAccount()).data;
const serverOf = (home: string) => livingPostmaster(dataOf(home))?.pid;

function kill(pid: number | undefined): void {
  if (pid === undefined) throw new Error('no server runs');
  process.kill(pid, 'SIGKILL');
}

/** A second process on the home: it opens the database, says so, and stays until it is killed. */
async function otherProcess(home: string): Promise<ChildProcess> {
  const script = join(folder, 'other.mts');
  const door = join(projectRoot, 'src/platform/postgres/index.ts');
  writeFileSync(
    script,
    `import { openDatabase } from ${JSON.stringify(door)};
     const database = await openDatabase({ kind: 'embedded', home: ${JSON.stringify(home)} });
     process.on('SIGTERM', async () => { await database.close(); process.exit(0); });
     console.log('open'); setInterval(() => {}, 1000);`,
  );
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout?.once('data', () => resolve());
    child.once('exit', () => reject(new Error('the other process ended')));
  });
  return child;
}

const ended = (child: ChildProcess) => new Promise<void>((resolve) => child.once('exit', () => resolve()));

describe('the embedded server', () => {
  it('works in a path with spaces, quotes and letters of other scripts, and stops with its only user', async () => {
    const home = join(folder, `een map met 'naam' é`);
    const database = await open(home);
    expect((await database.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    expect(serverOf(home)).toBeTypeOf('number');
    await database.close();
    expect(serverOf(home)).toBeUndefined();
  });

  it('works where the path is too long for a socket, and lets nobody else in', async () => {
    const home = join(folder, 'x'.repeat(90));
    const database = await open(home);
    const { socket } = placesOf(home, serverAccount());
    expect(socket).toMatch(/^\/tmp\/knooppunt-[0-9a-f]{16}$/);
    expect(statSync(socket).mode & 0o777).toBe(0o700);
    await database.close();
    rmSync(socket, { recursive: true });
  });

  it('listens on no network port, and hides its secrets', async () => {
    const home = join(folder, 'closed');
    const database = await open(home);
    const found = await database.pool.query(`select current_setting('listen_addresses') as l`);
    expect(found.rows).toEqual([{ l: '' }]);
    const { cluster } = placesOf(home, serverAccount());
    const secrets = readdirSync(cluster).filter((name) => name.endsWith('.secret'));
    expect(secrets.sort()).toEqual(['app.secret', 'superuser.secret']);
    for (const name of secrets) expect(statSync(join(cluster, name)).mode & 0o777).toBe(0o600);
  });

  it('serves two homes side by side', async () => {
    const [a, b] = await Promise.all([open(join(folder, 'side a')), open(join(folder, 'side b'))]);
    await a.pool.query('create table here (id int)');
    const found = await b.pool.query(`select to_regclass('here') as here`);
    expect(found.rows).toEqual([{ here: null }]);
  });

  it('is made once when two open an empty home at the same moment', async () => {
    const home = join(folder, 'race');
    const [a, b] = await Promise.all([open(home), open(home)]);
    await a.pool.query('create table here (id int)');
    expect((await b.pool.query('select * from here')).rows).toEqual([]);
    expect(readdirSync(home).filter((name) => name.startsWith('.postgres-'))).toEqual([]);
  });
});

describe('when the server is killed', () => {
  it('is started again, keeps what was committed, and the pool goes on', async () => {
    const home = join(folder, 'killed');
    const database = await open(home);
    await database.pool.query('create table kept (n int)');
    await database.pool.query('insert into kept values (1)');
    const before = serverOf(home);
    kill(before);
    // A session outlives its server for a moment, so the first transactions may still be of the old one, and the one
    // whose COMMIT is cut off is told apart from all others: nobody knows whether it holds.
    for (let n = 2; serverOf(home) === undefined || serverOf(home) === before; n += 1) {
      await database
        .withTx((tx) => sql`insert into kept values (${n})`.execute(tx))
        .catch((error: unknown) => expect(error).toBeInstanceOf(CommitUnknown));
    }
    await database.withTx((tx) => sql`insert into kept values (0)`.execute(tx));
    const kept = await sql<{ n: number }>`select n from kept order by n limit 2`.execute(database.db);
    expect(kept.rows).toEqual([{ n: 0 }, { n: 1 }]);
  });

  it('loses no row that was acknowledged while 8 writers went on', async () => {
    const home = join(folder, 'writers');
    const database = await open(home);
    await database.pool.query('create table row_of (writer int, n int, primary key (writer, n))');
    const acknowledged: string[] = [];
    let writing = true;
    const writer = async (id: number) => {
      for (let n = 0; writing; n += 1) {
        const done = await database.pool.query('insert into row_of values ($1, $2)', [id, n]).then(
          () => true,
          () => false,
        );
        if (done) acknowledged.push(`${id}:${n}`);
        else await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    const writers = Promise.all(Array.from({ length: 8 }, (_, id) => writer(id)));
    for (let round = 0; round < 2; round += 1) {
      await new Promise((resolve) => setTimeout(resolve, 700));
      const before = serverOf(home);
      kill(before);
      await expect.poll(() => serverOf(home) ?? before, { timeout: 20_000 }).not.toBe(before);
      const sofar = acknowledged.length;
      await expect.poll(() => acknowledged.length, { timeout: 20_000 }).toBeGreaterThan(sofar);
    }
    writing = false;
    await writers;
    const found = await database.pool.query<{ key: string }>(`select writer || ':' || n as key from row_of`);
    const stored = new Set(found.rows.map((row) => row.key));
    expect(acknowledged.filter((key) => !stored.has(key))).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan(100);
  });
});

describe('when two processes use one home', () => {
  it('outlives the process that started it while another still works', async () => {
    const home = join(folder, 'shared');
    const other = await otherProcess(home);
    const database = await open(home);
    other.kill('SIGTERM');
    await ended(other);
    expect((await database.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await database.close();
    expect(serverOf(home)).toBeUndefined();
  });

  it('is left running by the one that comes and goes', async () => {
    const home = join(folder, 'visited');
    const other = await otherProcess(home);
    const before = serverOf(home);
    await (await open(home)).close();
    expect(serverOf(home)).toBe(before);
    other.kill('SIGTERM');
    await ended(other);
    expect(serverOf(home)).toBeUndefined();
  });

  it('survives a killed Node, is adopted by the next, and then stops with it', async () => {
    const home = join(folder, 'orphan');
    const other = await otherProcess(home);
    const before = serverOf(home);
    other.kill('SIGKILL');
    await ended(other);
    const database = await open(home);
    expect(serverOf(home)).toBe(before);
    await database.close();
    expect(serverOf(home)).toBeUndefined();
  });
});

describe('what a crash leaves behind', () => {
  it('a process number that now belongs to another process does not stop the start', async () => {
    const home = join(folder, 'reused');
    await (await open(home)).close();
    const file = join(dataOf(home), 'postmaster.pid');
    writeFileSync(
      file,
      [process.pid, dataOf(home), '1700000000', '5432', '/nowhere', '', '1 1', 'ready'].join('\n'),
    );
    const database = await open(home);
    expect((await database.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  });

  it('a cluster of another major version is refused, with the way out', async () => {
    const home = join(folder, 'older');
    await (await open(home)).close();
    const file = join(dataOf(home), 'PG_VERSION');
    const version = readFileSync(file, 'utf8');
    writeFileSync(file, '16\n');
    await expect(open(home)).rejects.toThrow(/made by PostgreSQL 16 and this version brings PostgreSQL 18/);
    writeFileSync(file, version);
    expect(existsSync(file)).toBe(true);
  });
});
