import { describe, expect, it } from 'vitest';
import { asSuperuser, emptyDatabase, superuserDatabase } from '../../../test/support/database.js';
import { DatabaseUnfit, selfCheck } from './index.js';
import type { TxHost } from './with-tx.js';

async function failuresOf(host: TxHost): Promise<readonly string[]> {
  try {
    await selfCheck(host);
    return [];
  } catch (error) {
    if (error instanceof DatabaseUnfit) return error.failures;
    throw error;
  }
}

describe('selfCheck', () => {
  it('accepts a database as the hub makes it', async () => {
    const database = await emptyDatabase();
    await database.pool.query('create extension pg_trgm');
    expect(await failuresOf(database)).toEqual([]);
  });

  it('accepts a database as the runbook makes it on a server of your own', async () => {
    const database = await emptyDatabase(
      `template template0 encoding 'UTF8' locale 'C.UTF-8' locale_provider libc`,
    );
    await database.pool.query('create extension pg_trgm');
    expect(await failuresOf(database)).toEqual([]);
  });

  it('refuses SQL_ASCII, in which no name outside ASCII is found, and says both', async () => {
    const database = await emptyDatabase(
      `template template0 encoding 'SQL_ASCII' locale 'C' locale_provider libc`,
    );
    await database.pool.query('create extension pg_trgm');
    expect(await failuresOf(database)).toEqual([
      'server_encoding is SQL_ASCII; it must be UTF8',
      'show_trgm finds nothing in a name outside ASCII; the database needs a UTF-8 lc_ctype',
    ]);
  });

  it('refuses UTF8 with the ctype of C, in which the encoding looks right and search still finds nothing', async () => {
    const database = await emptyDatabase(
      `template template0 encoding 'UTF8' locale 'C' locale_provider libc`,
    );
    await database.pool.query('create extension pg_trgm');
    expect(await failuresOf(database)).toEqual([
      'show_trgm finds nothing in a name outside ASCII; the database needs a UTF-8 lc_ctype',
    ]);
  });

  it('refuses a database that gives up durability', async () => {
    const database = await emptyDatabase();
    await database.pool.query('create extension pg_trgm');
    await asSuperuser(`alter database ${database.name} set synchronous_commit = off`);
    const weak = await database.again();
    expect(await failuresOf(weak)).toEqual(['synchronous_commit is off; it must be on']);
  });

  it('misses no extension before the migrations that make it', async () => {
    await expect(selfCheck(await emptyDatabase(), false)).resolves.toBeUndefined();
  });

  it('refuses to work as superuser, and tells of a missing extension at the same time', async () => {
    const superuser = await superuserDatabase();
    expect(await failuresOf(superuser)).toEqual([
      'the role postgres is a superuser; the hub runs as a role that is not',
      'the extension pg_trgm does not answer; create it in this database',
    ]);
  });
});
