import pg from 'pg';

/** How to reach one database. On a unix socket `host` is the folder of the socket. */
export interface Connection {
  readonly url?: string;
  readonly host?: string;
  readonly port?: number;
  readonly user?: string;
  readonly password?: string;
  readonly database?: string;
}

const { builtins } = pg.types;

/** `int8` as a number when it is exact, else as a bigint; a `date` stays `YYYY-MM-DD`, because it has no zone. */
function parserFor(oid: number, format?: 'text' | 'binary') {
  if (oid === builtins.INT8) return parseInt8;
  if (oid === builtins.DATE) return (text: string) => text;
  return pg.types.getTypeParser(oid, format === 'binary' ? 'text' : format);
}

function parseInt8(text: string): number | bigint {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : BigInt(text);
}

/**
 * A pool whose sessions all speak UTC.
 * @param onIdleError told when an idle connection breaks; without a listener Node would stop the process
 */
export function createPool(
  connection: Connection,
  { size, onIdleError }: { readonly size: number; readonly onIdleError: (error: Error) => void },
): pg.Pool {
  const { url, ...parts } = connection;
  const pool = new pg.Pool({
    ...(url ? { connectionString: url } : parts),
    max: size,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    application_name: 'knooppunt',
    // A transaction left open by a bug holds locks and stops vacuum: the server ends it after a minute.
    options: '-c timezone=UTC -c idle_in_transaction_session_timeout=60000',
    types: { getTypeParser: parserFor },
  });
  pool.on('error', onIdleError);
  // A connection that breaks while lent out is told to its query; without a listener it would also end Node.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}
