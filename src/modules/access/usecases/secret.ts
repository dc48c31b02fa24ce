import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 bits nobody can guess. Only the hash is stored, so that a read of the database opens nothing. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/**
 * The token that every unsafe call with a session cookie must bring along: another site can make a browser send the
 * cookie, but cannot read it, so it cannot compute this. Derived, so that two tabs of one session share it.
 */
export function csrfTokenOf(sessionToken: string): string {
  return createHmac('sha256', sessionToken).update('csrf').digest('base64url');
}

export function isCsrfToken(sessionToken: string, candidate: string): boolean {
  const [a, b] = [Buffer.from(csrfTokenOf(sessionToken)), Buffer.from(candidate)];
  return a.length === b.length && timingSafeEqual(a, b);
}
