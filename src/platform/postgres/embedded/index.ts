/**
 * embedded: the PostgreSQL server that the house brings along.
 * Decides: whether a running server is adopted, a new one started, a crashed one started again, and who stops it.
 * Owns: the folder `postgres` in the home.
 * Never does: SQL beyond `select`; a network port.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { Connection } from '../pool.js';
import { serverAccount } from './account.js';
import { provideBinaries } from './binaries.js';
import { APP, provideCluster, readSecret } from './cluster.js';
import { type Lease, takeLease } from './lease.js';
import { type Places, placesOf } from './places.js';
import { livingPostmaster } from './postmaster.js';
import { type Start, startServer, stopServer, tailOfLog } from './server.js';

export interface EmbeddedServer {
  readonly connection: Connection;
  /** For tests and repair only: the hub itself never works as superuser. */
  readonly superuserConnection: Connection;
  /** Gives the server up; the last process to do so stops it. */
  release(): Promise<void>;
}

// Replaying the log after a crash can take a while; a server that is busy with it is waited for.
const PATIENCE = 120_000;
const MOST_STARTS = 20;

/**
 * Starts or adopts the server of this home and keeps it running until `release`.
 * @param onTrouble told when the server died and when it is back
 */
export async function openEmbedded(
  home: string,
  onTrouble: (message: string) => void,
): Promise<EmbeddedServer> {
  const account = serverAccount();
  const places = placesOf(home, account);
  const binaries = await provideBinaries(places.copies, account);
  await provideCluster(places, binaries, account);
  const ensure = () => ensureRunning(places, () => startServer(places, binaries, account));
  let lease = await ensure();
  let released = false;
  watch();

  function watch(): void {
    lease.onLost(() => {
      if (released) return;
      onTrouble('PostgreSQL stopped; starting it again');
      void revive();
    });
  }

  async function revive(): Promise<void> {
    while (!released) {
      try {
        lease = await ensure();
        if (released) return await giveUp();
        onTrouble('PostgreSQL runs again');
        return watch();
      } catch (error) {
        onTrouble(error instanceof Error ? error.message : String(error));
      }
    }
  }

  async function giveUp(): Promise<void> {
    // A lease that is lost already cannot tell who else is there: then the server is not ours to stop.
    const last = await lease.isLast().catch(() => false);
    await lease.end().catch(() => {});
    if (last) await stopServer(places.data);
  }

  async function release(): Promise<void> {
    released = true;
    await giveUp();
  }

  const reach = { host: places.socket, port: 5432 };
  return {
    connection: { ...reach, user: APP, password: readSecret(places, 'app'), database: APP },
    superuserConnection: {
      ...reach,
      user: 'postgres',
      password: readSecret(places, 'superuser'),
      database: 'postgres',
    },
    release,
  };
}

/** Waits for the server of these places, and starts it when no process of it lives. */
async function ensureRunning(places: Places, start: () => Start): Promise<Lease> {
  let attempt: Start | undefined;
  let last: unknown;
  let starts = 0;
  for (const until = Date.now() + PATIENCE; Date.now() < until; await delay(50)) {
    if (attempt?.failure()) throw attempt.failure();
    if (!livingPostmaster(places.data) && (attempt === undefined || attempt.hasEnded())) {
      if (starts >= MOST_STARTS) break;
      // A start that ended early lost against another starter, or old sessions still held the shared memory.
      if (attempt) await delay(500);
      attempt = start();
      starts += 1;
    }
    try {
      return await takeLease(places);
    } catch (error) {
      last = error;
    }
  }
  throw new Error(`PostgreSQL does not start. Its log ends with:\n${tailOfLog(places)}`, { cause: last });
}
