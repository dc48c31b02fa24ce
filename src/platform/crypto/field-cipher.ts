import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { Chance } from '../chance.js';
import type { KeyRing } from './key-ring.js';

/** Where a sealed value lies. It is bound to this place: moved to another row or column it no longer opens. */
export interface FieldPlace {
  readonly table: string;
  readonly column: string;
  readonly row: string;
}

export interface FieldCipher {
  seal(place: FieldPlace, plain: string): Buffer;
  /** @throws when the value was changed, moved, or written with a key that is not there */
  open(place: FieldPlace, sealed: Uint8Array): string;
  /** The version of the key that wrote this value, for rotation. */
  keyVersionOf(sealed: Uint8Array): number;
}

// format (1 byte) | key version (2) | nonce (12) | ciphertext | tag (16)
const FORMAT = 1;
const NONCE_AT = 3;
const TEXT_AT = NONCE_AT + 12;
const TAG_BYTES = 16;

/**
 * AES-256-GCM per value (NIST SP 800-38D), with the place and the key's version as associated data.
 * @param purpose `vault` for what tipsters told about themselves: a key of its own, that opens nothing else
 */
export function fieldCipherWith(
  keys: KeyRing,
  chance: Chance,
  purpose: 'field' | 'vault' = 'field',
): FieldCipher {
  return {
    seal: (place, plain) => {
      const key = keys.newest(purpose);
      const head = Buffer.alloc(TEXT_AT);
      head.writeUInt8(FORMAT, 0);
      head.writeUInt16BE(key.version, 1);
      head.set(chance.bytes(12), NONCE_AT);
      const cipher = createCipheriv('aes-256-gcm', key.bytes, head.subarray(NONCE_AT));
      cipher.setAAD(associated(place, key.version));
      return Buffer.concat([head, cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    },
    open: (place, sealed) => {
      const bytes = Buffer.from(sealed);
      const key = keys.version(purpose, versionIn(bytes));
      const decipher = createDecipheriv('aes-256-gcm', key.bytes, bytes.subarray(NONCE_AT, TEXT_AT), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAAD(associated(place, key.version));
      decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
      const text = bytes.subarray(TEXT_AT, -TAG_BYTES);
      return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
    },
    keyVersionOf: (sealed) => versionIn(Buffer.from(sealed)),
  };
}

/** A JSON list and not joined text: `["a","b.c"]` and `["a.b","c"]` stay different. */
function associated({ table, column, row }: FieldPlace, version: number): Buffer {
  return Buffer.from(JSON.stringify([table, column, row, version]), 'utf8');
}

function versionIn(bytes: Buffer): number {
  if (bytes.length < TEXT_AT + TAG_BYTES || bytes[0] !== FORMAT)
    throw new Error('This is not a sealed value');
  return bytes.readUInt16BE(1);
}
