import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { emptyDatabase, type TestDatabase } from '../../test/support/database.js';
import { projectRoot } from '../platform/project-root.js';

// Whole hubs, each in a process of its own.
vi.setConfig({ testTimeout: 90_000 });

const home = mkdtempSync(join(tmpdir(), 'knooppunt-start-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** The command in a process that has only this environment. */
function knooppunt(args: string[], environment: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', join(projectRoot, 'src/main.ts'), ...args], {
    cwd: projectRoot,
    env: { KNOOPPUNT_HOME: home, KNOOPPUNT_LOG: 'silent', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, output })));
  const address = async () => {
    const said = () => /http:\/\/\S+/.exec(output)?.[0];
    while (!said() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 50));
    return (
      said() ?? (await ended.then(({ code }) => Promise.reject(new Error(`ended with ${code}: ${output}`))))
    );
  };
  return { child, ended, address };
}

/** A register that was made into the evaluation desk before: the start has nothing to invent. */
async function usedDatabase(): Promise<TestDatabase> {
  const database = await emptyDatabase('template knooppunt');
  await database.pool.query('insert into evaluation_desk (id, begun_at, done_at) values (1, now(), now())');
  return database;
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('knooppunt start', () => {
  it('exits 2 and names every setting that is wrong', async () => {
    const { code, output } = await knooppunt(['start'], { PORT: 'tachtig', KNOOPPUNT_MODE: 'test' }).ended;
    expect(code).toBe(2);
    expect(output).toContain('PORT must be a whole number from 0 to 65535 (it is "tachtig")');
    expect(output).toContain('KNOOPPUNT_MODE must be evaluation or production');
  });

  it('exits 1 and names the port when it is in use, before it touches a database', async () => {
    const other = createServer();
    const port = await listening(other);
    const { code, output } = await knooppunt(['start'], {
      PORT: String(port),
      DATABASE_URL: 'postgresql://127.0.0.1:1/none',
    }).ended;
    other.close();
    expect(code).toBe(1);
    expect(output).toContain(
      `Port ${port} on 127.0.0.1 is in use. Stop what listens there, or set PORT to another number.`,
    );
    expect(output).not.toContain('database');
  });

  it('exits 1 and says so when no database answers', async () => {
    const { code, output } = await knooppunt(['start'], {
      PORT: '0',
      DATABASE_URL: 'postgresql://127.0.0.1:1/none',
    }).ended;
    expect([code, output]).toEqual([1, expect.stringContaining('Cannot reach the database')]);
  });
});

describe('a hub that runs', () => {
  it('is ready, and on SIGTERM finishes and ends with 0, however often it is asked', async () => {
    const { url } = await usedDatabase();
    const hub = knooppunt(['start'], { PORT: '0', DATABASE_URL: url });
    const health = await fetch(`${await hub.address()}/healthz`);
    expect([health.status, await health.json()]).toEqual([200, { status: 'ready', reasons: [] }]);
    hub.child.kill('SIGTERM');
    hub.child.kill('SIGINT');
    expect((await hub.ended).code).toBe(0);
  });
});

describe('a hub that is still starting', () => {
  it('says what it waits for, and ends with 0 when it is asked to stop', async () => {
    const port = String(await freePort());
    const database = await emptyDatabase();
    const hub = knooppunt(['start'], { PORT: port, DATABASE_URL: database.url });
    const health = async () => {
      const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined);
      return answer && { status: answer.status, body: await answer.json() };
    };
    await expect.poll(health, { timeout: 60_000, interval: 100 }).toEqual({
      status: 503,
      body: { status: 'not-ready', reasons: ['starting: evaluation desk'] },
    });
    hub.child.kill('SIGTERM');
    expect((await hub.ended).code).toBe(0);
  });
});
