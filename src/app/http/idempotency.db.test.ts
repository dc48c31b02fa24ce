import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type TestDatabase, testDatabase } from '../../../test/support/database.js';
import { newIdFrom, systemChance } from '../../platform/chance.js';
import { fixedClock } from '../../platform/clock.js';
import { fieldCipherWith, openKeyRing } from '../../platform/crypto/index.js';
import { forgetKeys, openIdempotency } from '../../platform/idempotency/index.js';
import { silentLog } from '../../platform/log.js';
import type { HttpApp } from './http-app.js';
import { buildServer } from './server.js';

const START = '2024-12-19T10:00:00Z';
const clock = fixedClock(START);
const newId = newIdFrom(clock, systemChance);
const folder = mkdtempSync(join(tmpdir(), 'knooppunt-keys-'));
let database: TestDatabase;
let app: HttpApp;
let duringAct: () => Promise<void> = async () => {};
let afterAct: () => void = () => {};

beforeAll(async () => {
  database = await testDatabase();
  await database.pool.query('create table act (id uuid primary key, text text not null)');
  const fields = fieldCipherWith(openKeyRing(folder, systemChance), systemChance);
  app = buildServer({
    log: silentLog,
    clock,
    newId,
    readiness: { reasons: async () => [] },
    pages: [],
    api: [routes],
    idempotency: {
      store: openIdempotency({ database, clock, newId, fields }),
      actorOf: (request) => String(request.headers['x-actor'] ?? 'public'),
      log: silentLog,
    },
  });
  await app.ready();
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  clock.moveTo(new Date(START));
  duringAct = async () => {};
  afterAct = () => {};
});

function routes(api: HttpApp): void {
  api.post('/daden', { schema: { body: z.strictObject({ text: z.string() }) } }, async (request, reply) => {
    const id = await database.withTx(async (tx) => {
      const made = newId();
      await sql`insert into act (id, text) values (${made}, ${request.body.text})`.execute(tx);
      await duringAct();
      return made;
    });
    afterAct();
    return reply.code(201).header('location', `/api/v1/daden/${id}`).send({ id });
  });
}

const act = (key: string, text: string, actor = 'staff:1') =>
  app.inject({
    method: 'POST',
    url: '/api/v1/daden',
    headers: { 'idempotency-key': key, 'x-actor': actor },
    payload: { text },
  });

async function actsNamed(text: string): Promise<number> {
  const found = await sql<{ n: number }>`select count(*) as n from act where text = ${text}`.execute(
    database.db,
  );
  return found.rows[0]?.n ?? 0;
}

describe('a call that is repeated with its Idempotency-Key', () => {
  it('is carried out once and answered the same', async () => {
    const first = await act('k1', 'een');
    const second = await act('k1', 'een');
    expect([first.statusCode, second.statusCode, second.body]).toEqual([201, 201, first.body]);
    expect(second.headers).toMatchObject({
      location: first.headers['location'],
      'content-type': first.headers['content-type'],
      'idempotent-replayed': 'true',
    });
    expect(await actsNamed('een')).toBe(1);
  });

  it('is refused when it asks something else', async () => {
    await act('k2', 'twee');
    const other = await act('k2', 'iets anders');
    expect([other.statusCode, other.json<{ code: string }>().code]).toEqual([422, 'idempotency-key-reused']);
  });

  it('is another call when another actor sends it', async () => {
    await act('k3', 'drie', 'staff:1');
    await act('k3', 'drie', 'staff:2');
    expect(await actsNamed('drie')).toBe(2);
  });

  it('is told to wait while the first is under way, and both never act', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const began = new Promise<void>((started) => {
      duringAct = async () => {
        started();
        await held;
      };
    });
    const first = act('k4', 'vier');
    await began;
    const second = await act('k4', 'vier');
    release();
    expect([(await first).statusCode, second.statusCode]).toEqual([201, 409]);
    expect(second.json()).toMatchObject({ code: 'idempotency-key-under-way' });
    expect(await actsNamed('vier')).toBe(1);
  });

  it('may be tried again with the same key when it failed without acting', async () => {
    duringAct = async () => {
      throw new Error('storing');
    };
    const failed = await act('k5', 'vijf');
    duringAct = async () => {};
    const again = await act('k5', 'vijf');
    expect([failed.statusCode, again.statusCode, await actsNamed('vijf')]).toEqual([500, 201, 1]);
  });

  it('never acts twice when it acted and then failed to answer', async () => {
    afterAct = () => {
      throw new Error('stuk na de daad');
    };
    const first = await act('k6', 'zes');
    afterAct = () => {};
    const second = await act('k6', 'zes');
    expect([first.statusCode, second.statusCode, second.json<{ code: string }>().code]).toEqual([
      500,
      409,
      'idempotency-answer-lost',
    ]);
    expect(await actsNamed('zes')).toBe(1);
  });

  it('undoes a slow first call that was taken over as dead', async () => {
    duringAct = async () => {
      duringAct = async () => {};
      clock.advance(61_000);
      expect((await act('k7', 'zeven')).statusCode).toBe(201);
    };
    const slow = await act('k7', 'zeven');
    expect([slow.statusCode, await actsNamed('zeven')]).toEqual([500, 1]);
  });

  it('is a new call after a day', async () => {
    await act('k8', 'acht');
    clock.advance(24 * 3_600_000 + 1);
    expect((await act('k8', 'acht')).headers['idempotent-replayed']).toBeUndefined();
    expect(await actsNamed('acht')).toBe(2);
  });
});

describe('what is kept of a key', () => {
  it('is not readable', async () => {
    const answer = await act('leesbaar?', 'negen');
    const kept = await database.pool.query('select idempotency_key::text as row from idempotency_key');
    const text = kept.rows.map((row: { row: string }) => row.row).join();
    expect(text).not.toContain('leesbaar?');
    expect(text).not.toContain(Buffer.from(answer.body).toString('hex'));
  });

  it('is gone after a day', async () => {
    await database.pool.query('delete from idempotency_key');
    await act('k10', 'tien');
    expect(await forgetKeys(database, clock)).toBe(0);
    clock.advance(24 * 3_600_000 + 1);
    expect(await forgetKeys(database, clock)).toBe(1);
  });
});
