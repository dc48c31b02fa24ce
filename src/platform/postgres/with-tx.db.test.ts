import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../test/support/database.js';
import { afterCommit } from './index.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await database.pool.query('create table counter (id int primary key, n bigint not null, on_day date)');
  await database.pool.query(`insert into counter values (1, 0, '2024-12-19'), (2, 0, null)`);
});

async function read(id: number): Promise<number | undefined> {
  const found = await database.pool.query<{ n: number }>('select n from counter where id = $1', [id]);
  return found.rows[0]?.n;
}

describe('withTx', () => {
  it('gives int8 as a number and a date as the day that is written', async () => {
    const found = await database.pool.query('select n, on_day, now() as at from counter where id = 1');
    expect(found.rows[0]).toMatchObject({ n: 0, on_day: '2024-12-19', at: expect.any(Date) });
  });

  it('writes nothing when the work throws', async () => {
    const failing = database.withTx(async (tx) => {
      await sql`update counter set n = 99 where id = 1`.execute(tx);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await read(1)).toBe(0);
  });

  it('runs serializable work that collides again until both hold', async () => {
    let runs = 0;
    const increment = () =>
      database.withTx(
        async (tx) => {
          runs += 1;
          const found = await sql<{ n: number }>`select n from counter where id = 1`.execute(tx);
          await new Promise((resolve) => setTimeout(resolve, 30));
          await sql`update counter set n = ${(found.rows[0]?.n ?? 0) + 1} where id = 1`.execute(tx);
        },
        { isolation: 'serializable', attempts: 10 },
      );
    await Promise.all([increment(), increment(), increment()]);
    expect(await read(1)).toBe(3);
    expect(runs).toBeGreaterThan(3);
  });

  it('runs the victim of a deadlock again', async () => {
    await database.pool.query('update counter set n = 0');
    const add = (first: number, second: number) =>
      database.withTx(async (tx) => {
        await sql`update counter set n = n + 1 where id = ${first}`.execute(tx);
        await new Promise((resolve) => setTimeout(resolve, 100));
        await sql`update counter set n = n + 1 where id = ${second}`.execute(tx);
      });
    await Promise.all([add(1, 2), add(2, 1)]);
    expect([await read(1), await read(2)]).toEqual([2, 2]);
  });

  it('gives up after the attempts it was given', async () => {
    let runs = 0;
    const doomed = database.withTx(
      async (tx) => {
        runs += 1;
        await sql`do $$ begin raise exception 'collision' using errcode = '40001'; end $$`.execute(tx);
      },
      { attempts: 3 },
    );
    await expect(doomed).rejects.toMatchObject({ code: '40001' });
    expect(runs).toBe(3);
  });

  it('runs the work again when its connection is cut before COMMIT', async () => {
    let runs = 0;
    await database.withTx(async (tx) => {
      runs += 1;
      await sql`update counter set n = 7 where id = 1`.execute(tx);
      if (runs === 1) await sql`select pg_terminate_backend(pg_backend_pid())`.execute(tx);
    });
    expect([runs, await read(1)]).toEqual([2, 7]);
  });
});

describe('afterCommit', () => {
  it('calls the hook once, after the rows can be seen', async () => {
    const seen: Promise<number | undefined>[] = [];
    await database.withTx(async (tx) => {
      await sql`update counter set n = 41 where id = 2`.execute(tx);
      afterCommit(tx.withTables<{ counter: { n: number } }>(), () => seen.push(read(2)));
    });
    expect(await Promise.all(seen)).toEqual([41]);
  });

  it('never calls the hook of a transaction that rolled back', async () => {
    let called = false;
    const failing = database.withTx(async (tx) => {
      afterCommit(tx, () => {
        called = true;
      });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(called).toBe(false);
  });
});
