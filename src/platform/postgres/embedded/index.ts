/**
 * embedded: the PostgreSQL server that the house brings along.
 * Decides: whether a running server is adopted, a new one started, a crashed one started again, and who stops it.
 * Owns: the folder `postgres` in the home.
 * Never does: SQL beyond `select`; a network port.
 */
import type { Connection } from '../pool.js';
import { serverAccount } from './account.js';
import { provideBinaries } from './binaries.js';
import { APP, provideCluster, readSecret, SUPERUSER } from './cluster.js';
import { KeptServer } from './kept-server.js';
import { placesOf } from './places.js';
import { startServer } from './server.js';

export interface EmbeddedServer {
  readonly connection: Connection;
  /** For tests and repair only: the hub itself never works as superuser. */
  readonly superuserConnection: Connection;
  /** Gives the server up; the last process to do so stops it. */
  release(): Promise<void>;
}

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
  const start = () => startServer(places, binaries, account);
  const server = await KeptServer.open({ places, start, onTrouble });
  const reach = { host: places.socket, port: 5432 };
  return {
    connection: { ...reach, user: APP, password: readSecret(places, 'app'), database: APP },
    superuserConnection: {
      ...reach,
      user: SUPERUSER,
      password: readSecret(places, 'superuser'),
      database: 'postgres',
    },
    release: () => server.release(),
  };
}
