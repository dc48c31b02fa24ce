import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

/** A secret that only a browser (cookie) or a caller (Idempotency-Key) holds; the hub keeps its hash. */
export type DraftToken = string & { readonly __draftToken: unique symbol };

/** 256 bits nobody can guess. */
export function newDraftToken(): DraftToken {
  return randomBytes(32).toString('base64url') as DraftToken;
}

/** A token as a cookie brings it back; undefined when it is none of ours. */
export function parseDraftToken(text: string | undefined): DraftToken | undefined {
  return text !== undefined && /^[\w-]{43}$/.test(text) ? (text as DraftToken) : undefined;
}

/**
 * A token from an Idempotency-Key, so that a repeated call finds its own answer.
 * @param key 16 characters at least: a key that others can guess would show them a receipt
 */
export function tokenOfKey(key: string): DraftToken {
  return createHash('sha256').update(`knooppunt idempotency 1\n${key}`).digest('base64url') as DraftToken;
}

export function hashDraftToken(token: DraftToken): string {
  return createHash('sha256').update(`knooppunt draft id 1\n${token}`).digest('hex');
}

const NONCE = 12;
const TAG = 16;

/** AES-256-GCM under a key from the token alone; the hash of the token is bound in, so rows cannot be swapped. */
export function sealDraft(token: DraftToken, value: unknown): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', keyOf(token), nonce).setAAD(
    Buffer.from(hashDraftToken(token)),
  );
  const body = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64');
}

/** @throws when the row was changed or belongs to another token */
export function openDraft(token: DraftToken, sealed: string): unknown {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', keyOf(token), bytes.subarray(0, NONCE))
    .setAAD(Buffer.from(hashDraftToken(token)))
    .setAuthTag(bytes.subarray(bytes.length - TAG));
  const plain = Buffer.concat([decipher.update(bytes.subarray(NONCE, bytes.length - TAG)), decipher.final()]);
  return JSON.parse(plain.toString('utf8'));
}

function keyOf(token: DraftToken): Buffer {
  return Buffer.from(hkdfSync('sha256', token, '', 'knooppunt draft key 1', 32));
}
