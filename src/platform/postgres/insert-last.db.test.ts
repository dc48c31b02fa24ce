import { type RawBuilder, sql } from 'kysely';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../test/support/database.js';
import { insertLast } from './index.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await database.pool.query('create table note (id int primary key, text text not null)');
  await database.pool.query('create table remark (note_id int references note (id))');
});
beforeEach(async () => {
  await database.pool.query('truncate note, remark');
});

const note = (id: number): RawBuilder<unknown> => sql`insert into note select ${id}::int, 'x'`;
const remark = (id: number): RawBuilder<unknown> => sql`insert into remark select ${id}::int`;
const count = async (table: string) => {
  const found = await database.pool.query<{ n: number }>(`select count(*) as n from ${table}`);
  return Number(found.rows[0]?.n);
};

describe('inserts that wait for the end of a transaction', () => {
  it('are all done by the time it is committed, in one statement, so their order does not matter', async () => {
    await database.withTx(async (tx) => {
      insertLast(tx, remark(1));
      insertLast(tx, note(1));
      expect((await sql`select id from note`.execute(tx)).rows).toEqual([]);
    });
    expect([await count('note'), await count('remark')]).toEqual([1, 1]);
  });

  it('roll everything back when one of them is refused', async () => {
    const doing = database.withTx(async (tx) => {
      insertLast(tx, note(2));
      insertLast(tx, remark(99));
    });
    await expect(doing).rejects.toThrow(/foreign key/);
    expect(await count('note')).toBe(0);
  });

  it('are not done when the work fails', async () => {
    const doing = database.withTx(async (tx) => {
      insertLast(tx, note(3));
      throw new Error('stuk');
    });
    await expect(doing).rejects.toThrow('stuk');
    expect(await count('note')).toBe(0);
  });

  it('are done once when the transaction had to run again', async () => {
    let runs = 0;
    await database.withTx(async (tx) => {
      runs += 1;
      insertLast(tx, note(4));
      if (runs === 1) throw Object.assign(new Error('deadlock'), { code: '40P01' });
    });
    expect([runs, await count('note')]).toEqual([2, 1]);
  });

  it('need a transaction of withTx', async () => {
    await database.db.transaction().execute(async (tx) => {
      expect(() => insertLast(tx, note(5))).toThrow('withTx');
    });
  });
});
