import { spawn } from 'node:child_process';
import {
  chownSync,
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
} from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { Account } from './account.js';
import type { Binaries } from './binaries.js';
import type { Places } from './places.js';
import { dropFalseClaim, isAlive, livingPostmaster } from './postmaster.js';
import { ownership, PROGRAM_ENVIRONMENT } from './program.js';
import { serverArguments } from './server-settings.js';

const LOG_LIMIT = 10 * 1024 ** 2;

/** A server that was asked to start. Its process cannot be run at all: `failure` says why. */
export interface Start {
  hasEnded(): boolean;
  failure(): Error | undefined;
}

/**
 * Starts the server as a process of its own session: it outlives a killed Node, and Ctrl-C in the terminal does
 * not reach it.
 */
export function startServer(places: Places, binaries: Binaries, account: Account | undefined): Start {
  provideSocketFolder(places.socket, account);
  dropFalseClaim(places.data);
  const log = openLog(places.log);
  const child = spawn(binaries.postgres, serverArguments(places), {
    cwd: places.data,
    env: { ...PROGRAM_ENVIRONMENT },
    stdio: ['ignore', log, log],
    detached: true,
    ...ownership(account),
  });
  closeSync(log);
  let ended = false;
  let failure: Error | undefined;
  child.once('exit', () => {
    ended = true;
  });
  child.once('error', (error) => {
    failure = error;
  });
  child.unref();
  return { hasEnded: () => ended, failure: () => failure };
}

/** A fast shutdown: sessions are ended, everything is written. @returns when the process is gone */
export async function stopServer(data: string): Promise<void> {
  const running = livingPostmaster(data);
  if (!running) return;
  process.kill(running.pid, 'SIGINT');
  for (let waited = 0; isAlive(running.pid) && waited < 60_000; waited += 25) await delay(25);
}

/** The last lines of the server's log, for the error of a server that does not start. */
export function tailOfLog(places: Places): string {
  try {
    return readFileSync(places.log, 'utf8').trimEnd().split('\n').slice(-8).join('\n');
  } catch {
    return '(no log)';
  }
}

function openLog(path: string): number {
  try {
    if (statSync(path).size > LOG_LIMIT) renameSync(path, `${path}.1`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return openSync(path, 'a', 0o600);
}

/** Under /tmp anyone could have made the folder first and listen in our place: it must be ours and ours alone. */
function provideSocketFolder(folder: string, account: Account | undefined): void {
  const owner = account?.uid ?? process.getuid?.() ?? 0;
  try {
    mkdirSync(folder, { mode: 0o700 });
    if (account) chownSync(folder, account.uid, account.gid);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const found = lstatSync(folder);
  if (!found.isDirectory() || found.uid !== owner || (found.mode & 0o077) !== 0) {
    throw new Error(`${folder} belongs to someone else; remove it, or give KNOOPPUNT_HOME a shorter path.`);
  }
}
