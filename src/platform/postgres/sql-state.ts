/** SQLSTATE classes that decide whether a transaction may be run again (PostgreSQL manual, appendix A). */

/** 40001 serialization failure, 40P01 deadlock: the server rolled back, so a second run is safe. */
export function isRolledBackByServer(error: unknown): boolean {
  const code = sqlState(error);
  return code === '40001' || code === '40P01';
}

/**
 * The connection is gone or the server is not there (57P01–57P03 shutdown, crash, starting up; class 08).
 * Safe to run again only while no COMMIT was sent.
 */
export function isConnectionLost(error: unknown): boolean {
  const code = sqlState(error);
  if (code !== undefined && (/^(57P0[1-4]|08...)$/.test(code) || SOCKET_ERRORS.has(code))) return true;
  return error instanceof Error && LOST.test(error.message);
}

const SOCKET_ERRORS = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND']);

// The `pg` driver gives these without a code.
const LOST =
  /^(Connection terminated|Connection ended|Client has encountered a connection error|timeout exceeded when trying to connect)/;

export function sqlState(error: unknown): string | undefined {
  const code = error instanceof Error ? (error as { code?: unknown }).code : undefined;
  return typeof code === 'string' ? code : undefined;
}
