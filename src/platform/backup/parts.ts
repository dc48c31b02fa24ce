import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Part } from './manifest.js';

/** Writes a stream, compressed, as one part of the backup. */
export async function writePart(folder: string, path: string, content: Readable): Promise<Part> {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  await pipeline(content, createGzip({ level: 4 }), createWriteStream(target, { mode: 0o600, flags: 'wx' }));
  return describePart(folder, path);
}

/** Copies what is below `from` to `under` in the backup, as it is. */
export async function copyParts(from: string, folder: string, under: string): Promise<Part[]> {
  const parts: Part[] = [];
  for (const name of await filesBelow(from)) {
    const path = `${under}/${name}`;
    await copyInto(join(from, name), join(folder, path));
    parts.push(await describePart(folder, path));
  }
  return parts;
}

/** Copies the named files of a folder that are there. */
export async function copyNamed(
  { folder, names }: { readonly folder: string; readonly names: readonly string[] },
  backup: string,
): Promise<Part[]> {
  const present = names
    .filter((name) => existsSync(join(folder, name)))
    .map((name) => ({ name, path: `home/${name}` }));
  for (const { name, path } of present) await copyInto(join(folder, name), join(backup, path));
  return Promise.all(present.map(({ path }) => describePart(backup, path)));
}

export async function copyInto(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  await copyFile(from, to);
  await chmod(to, 0o600);
}

export async function describePart(folder: string, path: string): Promise<Part> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(join(folder, path))) hash.update(chunk);
  return { path, bytes: (await stat(join(folder, path))).size, sha256: hash.digest('hex') };
}

/** Paths below a folder, sorted, without drafts and hidden files; none when the folder is not there. */
export async function filesBelow(folder: string, under: string = ''): Promise<string[]> {
  const entries = await readdir(join(folder, under), { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  const found: string[] = [];
  for (const entry of entries.filter(({ name }) => !name.startsWith('.') && !name.endsWith('.part'))) {
    const path = under ? `${under}/${entry.name}` : entry.name;
    if (entry.isDirectory()) found.push(...(await filesBelow(folder, path)));
    else if (entry.isFile()) found.push(path);
  }
  return found.sort();
}
