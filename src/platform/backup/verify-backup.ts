import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BackupRefused } from './backup-refused.js';
import { MANIFEST, Manifest, type Part } from './manifest.js';
import { describePart, filesBelow } from './parts.js';

/** Reads the manifest and holds every part against it. @throws BackupRefused naming every part that differs */
export async function verifyBackup(folder: string): Promise<Manifest> {
  const manifest = await readManifest(folder);
  const parts = [...manifest.tables, ...manifest.home, ...manifest.keys, ...manifest.files];
  const flaws: string[] = [];
  for (const part of parts) flaws.push(...(await flawOf(folder, part)));
  const known = new Set(parts.map((part) => part.path));
  const extra = (await filesBelow(folder)).filter((path) => path !== MANIFEST && !known.has(path));
  flaws.push(...extra.map((path) => `${path} is not in the manifest`));
  if (flaws.length > 0) throw new BackupRefused(`This backup is not whole:\n- ${flaws.join('\n- ')}`);
  return manifest;
}

async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => {
    throw new BackupRefused(`${folder} holds no ${MANIFEST}: it is no backup, or one that was not finished.`);
  });
  const parsed = Manifest.safeParse(jsonOf(text));
  if (!parsed.success) throw new BackupRefused(`${MANIFEST} is not one that this version reads.`);
  return parsed.data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function flawOf(folder: string, part: Part): Promise<string[]> {
  const found = await describePart(folder, part.path).catch(() => undefined);
  if (!found) return [`${part.path} is missing`];
  return found.sha256 === part.sha256 ? [] : [`${part.path} was changed`];
}
