import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serverAccount } from '../../src/platform/postgres/embedded/account.js';
import { placesOf } from '../../src/platform/postgres/embedded/places.js';
import { type Database, openDatabase } from '../../src/platform/postgres/index.js';
import { type Hub, startHubProcess } from '../support/hub-process.js';

let home: string;
let hub: Hub;
/** References of every report that was answered with 201, over all rounds. */
const answered: string[] = [];

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'knooppunt-crash-'));
  hub = await startHubProcess({ home, from: 'source' });
});
afterAll(async () => {
  await hub?.stop();
  rmSync(home, { recursive: true, force: true });
});

const killPostgres = () => {
  const [pid = ''] = readFileSync(join(placesOf(home, serverAccount()).data, 'postmaster.pid'), 'utf8').split(
    '\n',
  );
  process.kill(Number(pid), 'SIGKILL');
};

it.each([
  ['the hub', async () => hub.kill()],
  ['PostgreSQL', async () => killPostgres()],
  ['both', async () => Promise.all([hub.kill(), killPostgres()])],
])('after kill -9 of %s every report that was answered is whole in the register', async (_what, kill) => {
  const posting = new AbortController();
  const writers = Array.from({ length: 8 }, (_, n) => postUntil(posting.signal, n));
  await delay(1_500);
  const before = answered.length;
  await kill();
  await delay(300);
  posting.abort();
  await Promise.all(writers);
  expect(before).toBeGreaterThan(0);
  if (await isGone(hub)) hub = await startHubProcess({ home, from: 'source' });

  await untilAccepted();
  const database = await openDatabase({ kind: 'embedded', home, poolSize: 2 });
  try {
    expect(await missing(database)).toEqual([]);
    for (const [disagreement, query] of Object.entries(DISAGREEMENTS))
      expect({ disagreement, rows: (await database.pool.query(query)).rows }).toEqual({
        disagreement,
        rows: [],
      });
  } finally {
    await database.close();
  }
});

/** Posts one report after another; a failed call is what a crash looks like to a reporter, and is no answer. */
async function postUntil(stopped: AbortSignal, writer: number): Promise<void> {
  for (let turn = 0; !stopped.aborted; turn += 1) {
    const reference = await post(
      `Crashproef: op de Testkade ${writer} wonen mensen. Bel 06-1234${5_000 + turn}.`,
    );
    if (reference) answered.push(reference);
    else await delay(20);
  }
}

async function post(text: string): Promise<string | undefined> {
  try {
    const answer = await fetch(`${hub.address}/api/v1/meldingen`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text }),
      signal: AbortSignal.timeout(20_000),
    });
    if (answer.status !== 201) return undefined;
    return ((await answer.json()) as { reference: string }).reference;
  } catch {
    return undefined;
  }
}

async function isGone(one: Hub): Promise<boolean> {
  return fetch(`${one.address}/healthz`).then(
    () => false,
    () => true,
  );
}

/** The hub takes reports again by itself. */
async function untilAccepted(): Promise<void> {
  for (const until = Date.now() + 60_000; Date.now() < until; await delay(200)) {
    const reference = await post('Crashproef: na de storing.');
    if (!reference) continue;
    answered.push(reference);
    return;
  }
  throw new Error('The hub takes no reports after the crash');
}

async function missing(database: Database): Promise<string[]> {
  const { rows } = await database.pool.query<{ number: string }>(
    'select number from unnest($1::text[]) as answered (number) except select number from signal',
    [answered],
  );
  return rows.map((row) => row.number);
}

/** Reports of this test; the evaluation desk brings invented signals of its own. */
const SENT = `headline like 'Crashproef%'`;

/** Each query finds rows of one kind without their counterpart of another. */
const DISAGREEMENTS: Readonly<Record<string, string>> = {
  'a signal without its text, original or receipt': `
    select number from signal s where ${SENT} and (
      not exists (select from signal_text where signal_id = s.id)
      or not exists (select from signal_original where signal_id = s.id)
      or not exists (select from source_receipt where signal_id = s.id))`,
  'a signal whose events are not received and registered': `
    select number from signal s where ${SENT} and
      (select array_agg(type order by id) from signal_event where signal_id = s.id)
        is distinct from array['signal.received', 'signal.registered']`,
  'a signal that was not recorded exactly once': `
    select number from signal s where ${SENT} and
      (select count(*) from audit_entry
        where object_kind = 'signal' and object_id = s.id::text and action = 'signal.register') <> 1`,
  'a signal whose reaction was not asked for': `
    select number from signal s where ${SENT} and not exists (
      select from pgboss.job where name = 'linking.propose' and data ->> 'signalId' = s.id::text)`,
  'an event, record or receipt without its signal': `
    select signal_id::text from signal_event where signal_id not in (select id from signal)
    union select object_id from audit_entry where action = 'signal.register'
      and object_id not in (select id::text from signal)
    union select signal_id::text from source_receipt where signal_id not in (select id from signal)`,
};
