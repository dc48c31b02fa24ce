import { createHash, randomBytes } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Account } from './account.js';
import { letPass } from './let-pass.js';

/** Where the cluster of one home lies. */
export interface Places {
  /** `home/postgres`: holds `data`, the two secrets and the log. Made whole or not at all. */
  readonly cluster: string;
  readonly data: string;
  readonly log: string;
  /** Folder of the unix socket. */
  readonly socket: string;
  /** Where a copy of the programs goes when they cannot run from node_modules. */
  readonly copies: string;
}

const SHARED = '/var/lib/knooppunt';
// The kernel stores at most 107 bytes of a socket path (103 on macOS); `/.s.PGSQL.5432.lock` comes on top.
const LONGEST_SOCKET_FOLDER = 100 - '/.s.PGSQL.5432.lock'.length;

/**
 * Root with a home inside a folder that the server account may not enter (`/root/…`) gets the cluster under
 * /var/lib/knooppunt. A name made by chance and kept in the home ties the two: a home that was removed and made
 * again never finds the register of the old one.
 */
export function placesOf(home: string, account: Account | undefined): Places {
  mkdirSync(home, { recursive: true, mode: 0o711 });
  const real = realpathSync(home);
  // `mktemp -d` gives root a home of mode 0700.
  if (account) letPass(real);
  const outside = account !== undefined && !mayEnter(real, account);
  const cluster = outside ? join(SHARED, 'clusters', markOf(real)) : join(real, 'postgres');
  return {
    cluster,
    data: join(cluster, 'data'),
    log: join(cluster, 'server.log'),
    socket: socketFolder(cluster),
    copies: account ? SHARED : real,
  };
}

/** The mark is linked into place when complete: of two processes that start at once both read the same one. */
function markOf(home: string): string {
  const file = join(home, 'postgres.place');
  if (!existsSync(file)) {
    const mark = randomBytes(8).toString('hex');
    const draft = `${file}.${mark}`;
    writeFileSync(draft, mark);
    try {
      linkSync(draft, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(draft);
    }
  }
  return readFileSync(file, 'utf8').trim();
}

function socketFolder(cluster: string): string {
  const beside = join(cluster, 'socket');
  if (Buffer.byteLength(beside) <= LONGEST_SOCKET_FOLDER) return beside;
  return `/tmp/knooppunt-${createHash('sha256').update(cluster).digest('hex').slice(0, 16)}`;
}

function mayEnter(folder: string, account: Account): boolean {
  const { uid, gid, mode } = statSync(folder);
  const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
  if ((mode & bit) === 0) return false;
  return folder === dirname(folder) || mayEnter(dirname(folder), account);
}
