/** `__Host-` would need https; the name says what it is, and the flags do the rest. */
export const SESSION_COOKIE = 'knooppunt_sessie';

/** Lax, so that the way back from the identity provider carries it; unsafe calls need the token besides. */
export function sessionCookieOptions(secure: boolean, expires: Date) {
  return { path: '/', httpOnly: true, sameSite: 'lax' as const, secure, expires };
}
