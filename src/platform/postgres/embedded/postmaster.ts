import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What a running server says of itself in `postmaster.pid` (one line each: pid, folder, start, port, socket …). */
export interface Postmaster {
  readonly pid: number;
  readonly socketFolder: string;
}

/** The server that claims this data folder, if the claim is true: its process lives and works in that folder. */
export function livingPostmaster(data: string): Postmaster | undefined {
  const claim = readClaim(data);
  if (!claim || !isAlive(claim.pid) || !worksIn(claim.pid, data)) return undefined;
  return claim;
}

/**
 * After a crash of the machine or a restart of its container the number in `postmaster.pid` may belong to
 * some other process by now, and PostgreSQL would refuse to start because of it. Such a claim is removed.
 */
export function dropFalseClaim(data: string): void {
  const claim = readClaim(data);
  if (claim && isAlive(claim.pid) && !worksIn(claim.pid, data)) rmSync(join(data, 'postmaster.pid'));
}

export function parsePostmaster(text: string): Postmaster | undefined {
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, socketFolder: lines[4] ?? '' };
}

function readClaim(data: string): Postmaster | undefined {
  try {
    return parsePostmaster(readFileSync(join(data, 'postmaster.pid'), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The postmaster works inside its data folder. Where /proc does not tell (macOS), the claim is believed. */
function worksIn(pid: number, data: string): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return code === 'EACCES' || code === 'EPERM';
  }
}
