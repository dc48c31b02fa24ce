import { spawn } from 'node:child_process';
import type { Account } from './account.js';

/**
 * The whole environment of every PostgreSQL program. Built from nothing, because an inherited PGDATA, PGOPTIONS,
 * LD_LIBRARY_PATH or LC_ALL changes what the server does, and `env -i` leaves no PATH at all.
 */
export const PROGRAM_ENVIRONMENT: Readonly<Record<string, string>> = {
  PATH: '/usr/local/bin:/usr/bin:/bin',
  TZ: 'UTC',
  LC_MESSAGES: 'C',
};

export interface Program {
  readonly path: string;
  readonly args: readonly string[];
  readonly account: Account | undefined;
  readonly folder: string;
  readonly input?: string;
}

/** Runs a PostgreSQL program to its end. @throws with its output when it does not end well */
export async function runProgram(program: Program): Promise<void> {
  const child = spawn(program.path, program.args, {
    cwd: program.folder,
    env: { ...PROGRAM_ENVIRONMENT },
    stdio: ['pipe', 'pipe', 'pipe'],
    ...ownership(program.account),
  });
  const output: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  // A program that refuses at once closes its input; its own message says more than EPIPE.
  child.stdin.on('error', () => {});
  child.stdin.end(program.input ?? '');
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`${program.path} ended with ${code}:\n${output.join('').trim()}`);
}

export function ownership(account: Account | undefined): { uid?: number; gid?: number } {
  return account ? { uid: account.uid, gid: account.gid } : {};
}
