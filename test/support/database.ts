import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { type Database, openDatabase } from '../../src/platform/postgres/index.js';
import { withDatabaseName } from './database-url.js';

export interface TestDatabase extends Database {
  /** For a second process or a whole server on the same database (`DATABASE_URL`). */
  readonly url: string;
}

/**
 * A database of the test file's own, migrated and empty, dropped when the file is done. Call it at the top of
 * `beforeAll`:
 *
 *     let database: TestDatabase;
 *     beforeAll(async () => { database = await testDatabase(); });
 */
export async function testDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asSuperuser(`create database ${name} template knooppunt owner knooppunt`);
  const url = withDatabaseName(inject('databaseUrl'), name);
  const database = await openDatabase({ kind: 'url', url, poolSize: 10 });
  afterAll(async () => {
    await database.close();
    await asSuperuser(`drop database if exists ${name} with (force)`);
  });
  return { ...database, url };
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
