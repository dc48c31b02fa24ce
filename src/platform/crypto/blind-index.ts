import { createHmac } from 'node:crypto';
import type { KeyRing } from './key-ring.js';

/** Finds a sealed value by equality without opening it. */
export interface BlindIndex {
  /** The digest to store beside the sealed value: 64 hexadecimal digits. */
  digest(scope: string, value: string): string;
  /** The digests to look for: one for each version of the key, the newest first. */
  candidates(scope: string, value: string): readonly string[];
}

/**
 * HMAC-SHA-256 over scope and value. The caller normalises first (`NL91 ABNA…` and `nl91abna…` are one IBAN).
 * Equal values give equal digests within a scope (`subject.iban`) and never across scopes.
 */
export function blindIndexWith(keys: KeyRing): BlindIndex {
  const digestWith = (bytes: Buffer, scope: string, value: string) =>
    createHmac('sha256', bytes)
      .update(JSON.stringify([scope, value]))
      .digest('hex');
  return {
    digest: (scope, value) => digestWith(keys.newest('blind-index').bytes, scope, value),
    candidates: (scope, value) =>
      keys
        .all('blind-index')
        .map((key) => digestWith(key.bytes, scope, value))
        .reverse(),
  };
}
