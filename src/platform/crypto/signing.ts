import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import type { KeyRing } from './key-ring.js';

export interface Signature {
  readonly keyVersion: number;
  /** 64 bytes in base64. */
  readonly value: string;
}

/** Ed25519 (RFC 8032) over bytes that are kept as they are: never over `jsonb`, which does not come back the same. */
export interface Signing {
  sign(bytes: Uint8Array): Signature;
  verify(bytes: Uint8Array, signature: Signature): boolean;
  /** For outsiders who verify a seal themselves: PEM (SPKI). */
  publicKey(keyVersion: number): string;
}

// PKCS #8 of an Ed25519 key is this prefix and the 32 bytes of the seed (RFC 8410 §7).
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

export function signingWith(keys: KeyRing): Signing {
  const pairs = new Map<number, { readonly secret: KeyObject; readonly open: KeyObject }>();
  const pairOf = (version: number) => {
    const known = pairs.get(version);
    if (known) return known;
    const der = Buffer.concat([PKCS8_PREFIX, keys.version('signing', version).bytes]);
    const secret = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
    const pair = { secret, open: createPublicKey(secret) };
    pairs.set(version, pair);
    return pair;
  };
  return {
    sign: (bytes) => {
      const { version } = keys.newest('signing');
      return { keyVersion: version, value: sign(null, bytes, pairOf(version).secret).toString('base64') };
    },
    verify: (bytes, { keyVersion, value }) =>
      verify(null, bytes, pairOf(keyVersion).open, Buffer.from(value, 'base64')),
    publicKey: (version) => pairOf(version).open.export({ format: 'pem', type: 'spki' }).toString(),
  };
}
