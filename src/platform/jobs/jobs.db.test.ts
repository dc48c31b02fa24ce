import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../test/support/database.js';
import { newIdFrom, systemChance } from '../chance.js';
import { systemClock } from '../clock.js';
import { silentLog } from '../log.js';
import { type Job, type Jobs, openJobs } from './index.js';

let database: TestDatabase;
let jobs: Jobs;

beforeAll(async () => {
  database = await testDatabase();
  // A long poll: what is handled at once was nudged.
  jobs = await openJobs({ ...deps(), pollMs: 60_000 });
});
afterAll(() => jobs.stop());

const deps = () => ({ database, log: silentLog, newId: newIdFrom(systemClock, systemChance) });

async function countOf(name: string): Promise<number> {
  const found = await sql<{ n: number }>`select count(*) as n from pgboss.job where name = ${name}`.execute(
    database.db,
  );
  return found.rows[0]?.n ?? 0;
}

describe('a job put in its queue inside a transaction', () => {
  it('does not exist when the transaction rolls back', async () => {
    await jobs.declare('rolled-back');
    const failing = database.withTx(async (tx) => {
      await jobs.enqueue(tx, 'rolled-back', { signalId: 'a' });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await countOf('rolled-back')).toBe(0);
  });

  it('is handled once, at once, after the commit', async () => {
    const seen: Job[] = [];
    await jobs.work('committed', async (job) => void seen.push(job));
    const id = await database.withTx(async (tx) => {
      const made = await jobs.enqueue(tx, 'committed', { signalId: 'b' });
      expect(seen).toEqual([]);
      return made;
    });
    await jobs.settled();
    expect(seen).toEqual([{ id, name: 'committed', data: { signalId: 'b' }, retry: 0 }]);
  });

  it('waits for its moment', async () => {
    const seen: string[] = [];
    await jobs.work('later', async (job) => void seen.push(job.id));
    const startAfter = new Date(Date.now() + 3_600_000);
    await database.withTx((tx) => jobs.enqueue(tx, 'later', {}, { startAfter }));
    await jobs.settled();
    expect([seen, await countOf('later')]).toEqual([[], 1]);
  });

  it('fails the transaction when nobody declared its queue', async () => {
    const lost = database.withTx((tx) => jobs.enqueue(tx, 'nobody-knows', {}));
    await expect(lost).rejects.toMatchObject({ code: '23514' });
  });

  it('comes in hundreds with one statement', async () => {
    let seen = 0;
    await jobs.work(
      'many',
      async () => {
        seen += 1;
      },
      { concurrency: 3 },
    );
    await database.withTx((tx) =>
      jobs.enqueueAll(
        tx,
        'many',
        Array.from({ length: 300 }, (_, n) => ({ n })),
      ),
    );
    await jobs.settled();
    expect(seen).toBe(300);
  });
});

describe('a periodic job', () => {
  it('runs once a day, however many processes ask for it and however often they start', async () => {
    const seen: string[] = [];
    const others = await Promise.all([openJobs(deps()), openJobs(deps())]);
    await jobs.work('daily', async (job) => void seen.push(job.id));
    for (const each of [jobs, ...others]) each.every('daily', 24 * 3_600);
    await expect.poll(() => seen.length, { timeout: 10_000 }).toBe(1);
    for (const other of others) await other.stop();
    const late = await openJobs(deps());
    late.every('daily', 24 * 3_600);
    await late.stop();
    await jobs.settled();
    expect([seen.length, await countOf('daily')]).toEqual([1, 1]);
  });
});

describe('a job that fails', () => {
  it('is tried again after a pause', async () => {
    const retries: number[] = [];
    const polling = await openJobs({ ...deps(), pollMs: 50 });
    await polling.declare('flaky', { retryLimit: 2, retryDelaySeconds: 0 });
    await polling.work('flaky', async (job) => {
      retries.push(job.retry);
      if (job.retry === 0) throw new Error('first time');
    });
    await database.withTx((tx) => polling.enqueue(tx, 'flaky', {}));
    await polling.settled();
    await polling.stop();
    expect(retries).toEqual([0, 1]);
  });

  it('is parked after its last try, with a reason without a message of the database, and can be tried again', async () => {
    await jobs.declare('doomed', { retryLimit: 0 });
    let healed = false;
    await jobs.work('doomed', async () => {
      if (!healed) await database.pool.query(`select 'Jansen'::int`);
    });
    const id = await database.withTx((tx) => jobs.enqueue(tx, 'doomed', { signalId: 'c' }));
    await jobs.settled();
    const parked = (await jobs.parked()).filter((job) => job.name === 'doomed');
    expect(parked).toMatchObject([{ id, data: { signalId: 'c' }, reason: { code: '22P02' } }]);
    expect(JSON.stringify(parked)).not.toContain('Jansen');

    healed = true;
    expect(await jobs.retry(id)).toEqual({ ok: true, value: 'doomed' });
    await jobs.settled();
    expect((await jobs.parked()).filter((job) => job.name === 'doomed')).toEqual([]);
    expect(await jobs.retry(id)).toMatchObject({ ok: false, code: 'job-not-parked' });
  });
});

describe('a periodic job, when declared', () => {
  it('is put in its queue at once, also when it comes once a day', async () => {
    await jobs.declare('nightly');
    jobs.every('nightly', 86_400);
    await expect.poll(() => countOf('nightly')).toBe(1);
  });

  it('is put in its queue once for all processes together', async () => {
    const other = await openJobs({ ...deps(), pollMs: 60_000 });
    await other.declare('nightly');
    other.every('nightly', 86_400);
    await other.stop();
    expect(await countOf('nightly')).toBe(1);
  });
});

describe('a queue', () => {
  it('has no foreign key that writers would have to wait for', async () => {
    const found = await sql<{ n: number }>`select count(*) as n from pg_constraint c
      join pgboss.queue q on c.conrelid = ('pgboss.' || q.partition_name)::regclass
      where c.contype = 'f' and q.name = 'many'`.execute(database.db);
    expect(found.rows).toEqual([{ n: 0 }]);
  });
});
