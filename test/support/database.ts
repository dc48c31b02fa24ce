import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, inject, onTestFinished } from 'vitest';
import { type Database, openDatabase } from '../../src/platform/postgres/index.js';
import { withDatabaseName } from './database-url.js';

export interface TestDatabase extends Database {
  readonly name: string;
  /** For a second process or a whole server on the same database (`DATABASE_URL`). */
  readonly url: string;
  /** One more pool on the same database. */
  again(): Promise<Database>;
}

/**
 * A database of the test file's own, migrated and empty, dropped when the file is done:
 *
 *     let database: TestDatabase;
 *     beforeAll(async () => { database = await testDatabase(); });
 */
export async function testDatabase(): Promise<TestDatabase> {
  const { database, drop } = await createDatabase('template knooppunt');
  afterAll(drop);
  return database;
}

/** A database without any table, dropped after the one test (or hook) that asks for it. */
export async function emptyDatabase(how: string = 'template template0'): Promise<TestDatabase> {
  const { database, drop } = await createDatabase(how);
  onTestFinished(drop);
  return database;
}

/** The server's own database `postgres`, as superuser: what the hub must refuse. */
export async function superuserDatabase(): Promise<Database> {
  const database = await openDatabase({ kind: 'url', url: inject('superuserUrl'), poolSize: 2 });
  onTestFinished(() => database.close());
  return database;
}

async function createDatabase(how: string) {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asSuperuser(`create database ${name} owner knooppunt ${how}`);
  const url = withDatabaseName(inject('databaseUrl'), name);
  const pools: Database[] = [];
  const again = async () => {
    const opened = await openDatabase({ kind: 'url', url, poolSize: 10 });
    pools.push(opened);
    return opened;
  };
  const database: TestDatabase = { ...(await again()), name, url, again };
  const drop = async () => {
    await Promise.all(pools.map((pool) => pool.close()));
    await asSuperuser(`drop database if exists ${name} with (force)`);
  };
  return { database, drop };
}

/** Runs one statement as the test server's superuser, in its database `postgres`. */
export async function asSuperuser(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('superuserUrl') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
