import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * The bytes, then the name: after a power cut there is the whole file or none.
 * @param draft where it is written first, in the same folder; a draft that an earlier run left is overwritten
 */
export async function writeDurably(path: string, bytes: Uint8Array, draft: string): Promise<void> {
  const file = await open(draft, 'w', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
  await syncFolder(dirname(path));
}

/** A new name is a change of the folder, and lasts when that is on disk too. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
