import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { emptyDatabase, type TestDatabase } from '../../../test/support/database.js';
import { MigrationRefused, migrate } from './index.js';

const home = mkdtempSync(join(tmpdir(), 'knooppunt-migrations-'));
afterAll(() => rmSync(home, { recursive: true }));

let database: TestDatabase;
let folder: string;
let count = 0;
beforeEach(async () => {
  database = await emptyDatabase();
  count += 1;
  folder = join(home, String(count));
  mkdirSync(folder);
  write('0001-first.sql', 'create table first (id int);');
  write('0002-second.sql', 'create table second (id int); insert into second values (1);');
});

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

describe('migrate', () => {
  it('applies what is new, in order, and nothing twice', async () => {
    expect(await migrate(database, folder)).toEqual({
      applied: ['0001-first.sql', '0002-second.sql'],
      version: '0002-second.sql',
    });
    write('0003-third.sql', 'create table third (id int);');
    expect((await migrate(database, folder)).applied).toEqual(['0003-third.sql']);
  });

  it('is done once by four that start at the same time', async () => {
    const done = await Promise.all([1, 2, 3, 4].map(() => migrate(database, folder)));
    expect(done.flatMap((one) => one.applied).sort()).toEqual(['0001-first.sql', '0002-second.sql']);
    expect((await database.pool.query('select * from second')).rows).toHaveLength(1);
  });

  it('refuses a changed and a vanished file, naming both', async () => {
    await migrate(database, folder);
    write('0001-first.sql', 'create table first (id bigint);');
    rmSync(join(folder, '0002-second.sql'));
    const refused = migrate(database, folder);
    await expect(refused).rejects.toThrow(MigrationRefused);
    await expect(refused).rejects.toThrow('0001-first.sql was changed after it was applied');
    await expect(refused).rejects.toThrow('0002-second.sql was applied here but is not in migrations/');
  });

  it('leaves nothing of a migration that fails half-way, and keeps those before it', async () => {
    write('0003-broken.sql', 'create table half (id int); select 1 / 0;');
    await expect(migrate(database, folder)).rejects.toThrow('division by zero');
    const tables = await database.pool.query(
      `select to_regclass('second') is not null as second, to_regclass('half') is not null as half`,
    );
    expect(tables.rows).toEqual([{ second: true, half: false }]);
  });

  it('refuses two files with one number', async () => {
    write('0002-also.sql', 'select 1;');
    await expect(migrate(database, folder)).rejects.toThrow('Two migrations bear the number 0002');
  });
});
