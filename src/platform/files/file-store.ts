import { mkdir, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Chance } from '../chance.js';
import type { KeyRing } from '../crypto/index.js';
import { syncFolder, writeDurably } from '../write-durably.js';
import { addressOf, openFile, sealFile } from './file-format.js';

/**
 * Encrypted, content-addressed files. Order of work: `put` first (it is on disk when it returns), then the row that
 * names the address, in the business transaction. When that rolls back the file is an orphan, and the sweep takes it.
 */
export interface FileStore {
  /** @returns the address, 64 hexadecimal digits; equal content has one address and is stored once */
  put(content: Uint8Array): Promise<string>;
  /** @throws when it is not there, or not what was put */
  get(address: string): Promise<Buffer>;
  /** Removes a file that was last put before this moment. @returns false when it was put again since, or is not there */
  removeOlder(address: string, moment: Date): Promise<boolean>;
  /** Addresses of files last put before this moment. */
  olderThan(moment: Date): AsyncIterable<string>;
}

export interface FileStoreDeps {
  readonly folder: string;
  readonly keys: KeyRing;
  readonly chance: Chance;
}

export function openFileStore({ folder, keys, chance }: FileStoreDeps): FileStore {
  const pathOf = (address: string) => {
    if (!/^[0-9a-f]{64}$/.test(address)) throw new Error('This is not the address of a file');
    return join(folder, address.slice(0, 2), address);
  };
  return {
    put: async (content) => {
      const address = addressOf(keys, content);
      const path = pathOf(address);
      // Touched, so that a sweep that is under way leaves it for the row that is about to name it.
      if (await touch(path)) return address;
      const draft = `${path}.${Buffer.from(chance.bytes(8)).toString('hex')}.part`;
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await writeDurably(path, sealFile(keys, chance, { address, content }), draft);
      await syncFolder(folder);
      return address;
    },
    get: async (address) => openFile(keys, { address, sealed: await readFile(pathOf(address)) }),
    removeOlder: (address, moment) => removeOlder(pathOf(address), moment),
    olderThan: (moment) => listOlder(folder, moment),
  };
}

async function touch(path: string): Promise<boolean> {
  const now = Date.now() / 1000;
  return utimes(path, now, now).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
}

const ASIDE = '.swept.part';

/**
 * Out of the way first, then judged: a `put` that comes now either was here before (its touch shows) or finds nothing
 * and writes the file anew. Judged in its place, a file could be put again between the look and the removal.
 */
async function removeOlder(path: string, moment: Date): Promise<boolean> {
  const aside = `${path}${ASIDE}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
  if ((await stat(aside)).mtime >= moment) {
    await rename(aside, path);
    return false;
  }
  await rm(aside, { force: true });
  return true;
}

async function* listOlder(folder: string, moment: Date): AsyncGenerator<string> {
  const shelves = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  for (const shelf of shelves.filter((name) => /^[0-9a-f]{2}$/.test(name))) {
    for (const name of await readdir(join(folder, shelf))) {
      const path = join(folder, shelf, name);
      // Of a sweep that was cut off: back in its place, for the next sweep to judge.
      if (name.endsWith(ASIDE)) {
        await rename(path, path.slice(0, -ASIDE.length));
        continue;
      }
      if ((await stat(path)).mtime >= moment) continue;
      // A draft this old belongs to a process that died.
      if (name.endsWith('.part')) await rm(path, { force: true });
      else yield name;
    }
  }
}
