import pg from 'pg';
import { readSecret, SUPERUSER } from './cluster.js';
import type { Places } from './places.js';

const LEASE = 'knooppunt-lease';

/**
 * One connection that each process keeps open for as long as it uses the server. It tells this process at once
 * when the server dies, and tells the others that the server is still in use: the kernel closes it with the process,
 * so nothing stays behind after a `kill -9`, as a file with a process number would.
 */
export interface Lease {
  onLost(listener: () => void): void;
  isLast(): Promise<boolean>;
  end(): Promise<void>;
}

/** Answers only for a server that works on this very data folder. @throws when it does not answer */
export async function takeLease(places: Places): Promise<Lease> {
  const client = new pg.Client({
    host: places.socket,
    port: 5432,
    user: SUPERUSER,
    password: readSecret(places, 'superuser'),
    database: 'postgres',
    application_name: LEASE,
    connectionTimeoutMillis: 5_000,
  });
  // Errors on an open connection end it, and `end` is what is listened to.
  client.on('error', () => {});
  await client.connect();
  const found = await client.query<{ folder: string }>(`select current_setting('data_directory') as folder`);
  const folder = found.rows[0]?.folder;
  if (folder !== places.data) {
    await client.end();
    throw new Error(`The server behind ${places.socket} works on ${folder}, not on ${places.data}.`);
  }
  return leaseOver(client);
}

function leaseOver(client: pg.Client): Lease {
  let ending = false;
  return {
    onLost: (listener) => {
      client.once('end', () => {
        if (!ending) listener();
      });
    },
    isLast: async () => {
      // Renamed first: of two that leave at once, neither then counts the other and the server is stopped.
      await client.query(`set application_name = '${LEASE}-ending'`);
      const found = await client.query(
        `select 1 from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()`,
        [LEASE],
      );
      return found.rowCount === 0;
    },
    end: async () => {
      ending = true;
      await client.end();
    },
  };
}
