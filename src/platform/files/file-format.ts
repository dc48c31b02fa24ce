import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import type { Chance } from '../chance.js';
import type { KeyRing } from '../crypto/index.js';

// magic (4) | key version (2) | nonce (12) | ciphertext | tag (16)
const MAGIC = Buffer.from('KPF1');
const NONCE_AT = MAGIC.length + 2;
const TEXT_AT = NONCE_AT + 12;
const TAG_BYTES = 16;

/**
 * The address of content: a keyed hash. With a plain hash, whoever holds the disk could test whether a certain
 * document was reported. Bound to the first file key, so that an address never changes.
 */
export function addressOf(keys: KeyRing, content: Uint8Array): string {
  return createHmac('sha256', keys.version('file', 1).bytes)
    .update('address\0')
    .update(content)
    .digest('hex');
}

export function sealFile(
  keys: KeyRing,
  chance: Chance,
  file: { address: string; content: Uint8Array },
): Buffer {
  const key = keys.newest('file');
  const head = Buffer.alloc(TEXT_AT);
  head.set(MAGIC);
  head.writeUInt16BE(key.version, MAGIC.length);
  head.set(chance.bytes(12), NONCE_AT);
  const cipher = createCipheriv('aes-256-gcm', key.bytes, head.subarray(NONCE_AT));
  cipher.setAAD(Buffer.from(file.address));
  return Buffer.concat([head, cipher.update(file.content), cipher.final(), cipher.getAuthTag()]);
}

/** @throws when the file was changed or lies under an address that is not its own */
export function openFile(keys: KeyRing, file: { address: string; sealed: Buffer }): Buffer {
  const { sealed, address } = file;
  if (!sealed.subarray(0, MAGIC.length).equals(MAGIC))
    throw new Error(`File ${address} is not a sealed file`);
  const key = keys.version('file', sealed.readUInt16BE(MAGIC.length));
  const decipher = createDecipheriv('aes-256-gcm', key.bytes, sealed.subarray(NONCE_AT, TEXT_AT), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(address));
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(TEXT_AT, -TAG_BYTES)), decipher.final()]);
}
