import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Account } from './account.js';
import type { Binaries } from './binaries.js';
import { letPass } from './let-pass.js';
import type { Places } from './places.js';
import { runProgram } from './program.js';

/** Role and database of the hub. The role owns the database and is no superuser. */
export const APP = 'knooppunt';
export const SUPERUSER = 'postgres';

/**
 * Makes the cluster if there is none. It is built in a folder beside it and renamed when complete, so that
 * a process that dies half-way leaves nothing that looks like a cluster, and of two that start at once one wins.
 */
export async function provideCluster(
  places: Places,
  binaries: Binaries,
  account: Account | undefined,
): Promise<void> {
  if (existsSync(places.cluster)) return refuseOtherVersion(places, binaries);
  if (account) letPass(dirname(places.cluster));
  const half = await mkdtemp(join(dirname(places.cluster), '.postgres-'));
  try {
    await build(half, binaries, account);
    await rename(half, places.cluster);
  } catch (error) {
    await rm(half, { recursive: true, force: true });
    if (!existsSync(places.cluster)) throw error;
  }
}

function refuseOtherVersion(places: Places, binaries: Binaries): void {
  const found = readFileSync(join(places.data, 'PG_VERSION'), 'utf8').trim();
  const [major = ''] = binaries.version.split('.');
  if (found === major) return;
  throw new Error(
    `${places.data} was made by PostgreSQL ${found} and this version brings PostgreSQL ${major}. ` +
      'Make a backup with the version that made it, then restore it here in an empty home.',
  );
}

async function build(half: string, binaries: Binaries, account: Account | undefined): Promise<void> {
  const give = (path: string) => (account ? chown(path, account.uid, account.gid) : undefined);
  const secrets = { superuser: randomBytes(24).toString('hex'), app: randomBytes(24).toString('hex') };
  await give(half);
  await chmod(half, 0o700);
  const data = join(half, 'data');
  const passwordFile = join(half, 'initdb.secret');
  await writeFile(passwordFile, `${secrets.superuser}\n`, { mode: 0o600 });
  await give(passwordFile);
  const args = [...INITDB, `--pgdata=${data}`, `--username=${SUPERUSER}`, `--pwfile=${passwordFile}`];
  await runProgram({ path: binaries.initdb, args, account, folder: half });
  await rm(passwordFile);
  await makeRoleAndDatabase(data, { binaries, account, password: secrets.app });
  await mkdir(join(half, 'socket'), { mode: 0o700 });
  await give(join(half, 'socket'));
  // Root keeps the secrets: the server itself has no need to read them.
  await writeFile(join(half, 'superuser.secret'), secrets.superuser, { mode: 0o600 });
  await writeFile(join(half, 'app.secret'), secrets.app, { mode: 0o600 });
}

// Without encoding and locale initdb gives SQL_ASCII, in which trigram search finds nothing outside ASCII.
// macOS has no C.UTF-8 for the parts of PostgreSQL that still ask the C library.
const INITDB = [
  '--encoding=UTF8',
  `--locale=${process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'}`,
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--data-checksums',
  '--auth=scram-sha-256',
];

/** In single-user mode: the first connection over the socket then already finds all in place. */
async function makeRoleAndDatabase(
  data: string,
  { binaries, account, password }: { binaries: Binaries; account: Account | undefined; password: string },
): Promise<void> {
  const input = [
    `create role ${APP} login nosuperuser nocreatedb nocreaterole password '${password}';`,
    `create database ${APP} owner ${APP};`,
    `revoke all on database ${APP} from public;`,
  ].join('\n');
  const args = ['--single', '-D', data, '-c', 'exit_on_error=true', 'postgres'];
  await runProgram({ path: binaries.postgres, args, account, folder: data, input: `${input}\n` });
}

export function readSecret(places: Places, name: 'superuser' | 'app'): string {
  return readFileSync(join(places.cluster, `${name}.secret`), 'utf8').trim();
}
