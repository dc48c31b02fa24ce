import { createHash } from 'node:crypto';
import {
  chmodSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Chance } from '../chance.js';

/** What a key is for; one key never serves two purposes. */
export const PURPOSES = ['field', 'vault', 'blind-index', 'signing', 'file'] as const;
export type Purpose = (typeof PURPOSES)[number];

export interface Key {
  readonly version: number;
  readonly bytes: Buffer;
}

/** All keys, by purpose, oldest first. The newest writes; the older ones only read. */
export interface KeyRing {
  newest(purpose: Purpose): Key;
  /** @throws when this version is not there: what it wrote cannot be read */
  version(purpose: Purpose, version: number): Key;
  all(purpose: Purpose): readonly Key[];
}

const KEY_BYTES = 32;
const NAME = /^(field|vault|blind-index|signing|file)\.(\d{1,5})\.key$/;

/**
 * Reads `PURPOSE.VERSION.key` (32 bytes in base64, mode 0600) from the folder, and makes version 1 of a purpose that
 * has none. To rotate, add a file with the next version: docs/runbooks/backup-restore.md.
 */
export function openKeyRing(folder: string, chance: Chance): KeyRing {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = readKeys(folder);
  for (const purpose of PURPOSES) {
    if (found.get(purpose) === undefined) makeKey(folder, purpose, chance);
  }
  return ringOver(readKeys(folder));
}

function ringOver(keys: ReadonlyMap<Purpose, readonly Key[]>): KeyRing {
  const all = (purpose: Purpose) => keys.get(purpose) ?? [];
  const need = (key: Key | undefined, name: string) => {
    if (!key) throw new Error(`The key ${name} is not in the folder of keys`);
    return key;
  };
  return {
    all,
    newest: (purpose) => need(all(purpose).at(-1), purpose),
    version: (purpose, version) =>
      need(
        all(purpose).find((key) => key.version === version),
        `${purpose}.${version}`,
      ),
  };
}

function readKeys(folder: string): Map<Purpose, Key[]> {
  const keys = new Map<Purpose, Key[]>();
  for (const name of readdirSync(folder)) {
    const match = NAME.exec(name);
    const purpose = PURPOSES.find((one) => one === match?.[1]);
    if (!match || !purpose) continue;
    const key = { version: Number(match[2]), bytes: readKey(join(folder, name)) };
    keys.set(
      purpose,
      [...(keys.get(purpose) ?? []), key].sort((a, b) => a.version - b.version),
    );
  }
  return keys;
}

function readKey(path: string): Buffer {
  if ((statSync(path).mode & 0o077) !== 0) {
    throw new Error(`${path} can be read by others than its owner; give it mode 0600 and consider it known`);
  }
  const bytes = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64');
  if (bytes.length !== KEY_BYTES) throw new Error(`${path} does not hold ${KEY_BYTES} bytes in base64`);
  return bytes;
}

/** Linked into place when complete, so that of two processes that start at once both read the same key. */
function makeKey(folder: string, purpose: Purpose, chance: Chance): void {
  const draft = join(folder, `.${purpose}.${Buffer.from(chance.bytes(8)).toString('hex')}`);
  writeFileSync(draft, `${Buffer.from(chance.bytes(KEY_BYTES)).toString('base64')}\n`, { mode: 0o600 });
  chmodSync(draft, 0o600);
  try {
    linkSync(draft, join(folder, `${purpose}.1.key`));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
}

/** Tells keys apart without telling anything of them. */
export function fingerprintOf(purpose: Purpose, key: Key): string {
  return createHash('sha256').update(`knooppunt ${purpose} ${key.version}\0`).update(key.bytes).digest('hex');
}
