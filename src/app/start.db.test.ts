import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { emptyDatabase } from '../../test/support/database.js';
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
    await expect.poll(said, { timeout: 60_000, interval: 50 }).toBeDefined();
    return said() ?? '';
  };
  return { child, ended, address };
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
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => {
        const address = other.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
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
    const database = await emptyDatabase();
    const hub = knooppunt(['start'], { PORT: '0', DATABASE_URL: database.url });
    const health = await fetch(`${await hub.address()}/healthz`);
    expect([health.status, await health.json()]).toEqual([200, { status: 'ready', reasons: [] }]);
    hub.child.kill('SIGTERM');
    hub.child.kill('SIGINT');
    expect((await hub.ended).code).toBe(0);
  });
});
