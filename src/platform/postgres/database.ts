import { type Kysely, PostgresDialect, Kysely as Sql } from 'kysely';
import type pg from 'pg';
import { type Chance, systemChance } from '../chance.js';
import { openEmbedded } from './embedded/index.js';
import { patientPool } from './patient-pool.js';
import { type Connection, createPool } from './pool.js';
import type { DatabaseSettings } from './settings.js';
import { type Tx, type TxOptions, withTx } from './with-tx.js';

/** The register's database. Reads outside a transaction go through `db`; every write through `withTx`. */
export interface Database {
  readonly db: Kysely<unknown>;
  readonly pool: pg.Pool;
  readonly chance: Chance;
  withTx<T>(work: (tx: Tx) => Promise<T>, options?: TxOptions): Promise<T>;
  /** Ends the pool; stops the embedded server when no other process uses it. */
  close(): Promise<void>;
}

/** No database answers, or the embedded server does not start; the message says why, without a password. */
export class DatabaseUnreachable extends Error {
  override readonly name = 'DatabaseUnreachable';
}

export interface OpenOptions {
  readonly chance?: Chance;
  /** Told of broken idle connections and of restarts of the embedded server. Holds no personal data. */
  readonly onTrouble?: (message: string) => void;
}

/** Connects, starting or adopting the embedded server when `settings` ask for it. Migrates nothing. */
export async function openDatabase(settings: DatabaseSettings, options: OpenOptions = {}): Promise<Database> {
  const onTrouble = options.onTrouble ?? (() => {});
  const chance = options.chance ?? systemChance;
  if (settings.kind === 'url') {
    return connect({ url: settings.url }, { settings, chance, onTrouble, release: async () => {} });
  }
  const server = await openEmbedded(settings.home, onTrouble).catch((error: unknown) => {
    throw new DatabaseUnreachable(messageOf(error), { cause: error });
  });
  return connect(server.connection, { settings, chance, onTrouble, release: () => server.release() });
}

interface Surroundings {
  readonly settings: DatabaseSettings;
  readonly chance: Chance;
  readonly onTrouble: (message: string) => void;
  readonly release: () => Promise<void>;
}

async function connect(connection: Connection, around: Surroundings): Promise<Database> {
  const pool = createPool(connection, {
    size: around.settings.poolSize ?? 20,
    onIdleError: (error) => {
      // Connections that are being closed may still hear that the server stops.
      if (!pool.ending) around.onTrouble(`database connection lost: ${error.message}`);
    },
  });
  const db: Kysely<unknown> = new Sql({ dialect: new PostgresDialect({ pool: patientPool(pool) }) });
  try {
    await pool.query('select 1');
  } catch (error) {
    await db.destroy();
    await around.release();
    throw new DatabaseUnreachable(`Cannot reach the database: ${messageOf(error)}`, { cause: error });
  }
  const host = { db, chance: around.chance };
  let closed: Promise<void> | undefined;
  return {
    ...host,
    pool,
    withTx: (work, options) => withTx(host, work, options),
    close: () => {
      closed ??= db.destroy().then(around.release);
      return closed;
    },
  };
}

function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
