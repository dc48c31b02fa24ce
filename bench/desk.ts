// How long a colleague waits: work stock, one file, and search, over HTTP on a full register.
// `npm run bench:desk` (62,000 signals: five years) or `npm run bench:desk -- --large` (375,000); `-- --freeze` freezes.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { findStaffByRole, issueToken } from '../src/modules/access/index.js';
import { type Database, openDatabase } from '../src/platform/postgres/index.js';
import { testHouse } from '../test/support/house.js';
import { startHubProcess } from '../test/support/hub-process.js';
import { fillSignals } from './desk/fill.js';
import { type Caller, type Latency, measure, type Question } from './desk/measure.js';

const { values } = parseArgs({
  options: {
    large: { type: 'boolean', default: false },
    signals: { type: 'string' },
    home: { type: 'string' },
    calls: { type: 'string', default: '100' },
    freeze: { type: 'boolean', default: false },
  },
});
const count = Number(values.signals ?? (values.large ? 375_000 : 62_000));
const home = values.home ?? mkdtempSync(join(tmpdir(), 'knooppunt-bench-'));
const results = new URL(`./results/desk${values.large ? '-large' : ''}.json`, import.meta.url);

const database = await openDatabase({ kind: 'embedded', home, poolSize: 1 });
// A process of its own, as in life: in this one the caller's work would count as the hub's.
const hub = await startHubProcess({ home, from: 'built' });
try {
  const filled = await sql`select from signal limit 1`.execute(database.db);
  if (filled.rows.length === 0) await fillSignals(database, count);
  await run({ address: hub.address, token: await tokenFor(database) });
} finally {
  await hub.stop();
  await database.close();
  if (!values.home) rmSync(home, { recursive: true, force: true });
}

async function run(caller: Caller): Promise<void> {
  const found: Record<string, { alone: Latency; eight: Latency }> = {};
  for (const question of await questions(database)) {
    await measure(caller, question, { concurrency: 1, count: 5 });
    const alone = await measure(caller, question, { concurrency: 1, count: Number(values.calls) });
    const eight = await measure(caller, question, { concurrency: 8, count: Number(values.calls) * 2 });
    found[question.name] = { alone, eight };
    console.log(
      `${question.name.padEnd(34)} p50 ${alone.p50} ms, p95 ${alone.p95} ms; eight at once p50 ${eight.p50}, p95 ${eight.p95}`,
    );
  }
  const at = {
    signals: count,
    machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.version}`,
    // Other work on the machine makes every time longer; a frozen result says how much there was.
    load: loadavg().map((value) => Math.round(value * 10) / 10),
    milliseconds: found,
  };
  if (values.freeze) writeFileSync(results, `${JSON.stringify(at, null, 2)}\n`);
}

async function tokenFor(db: Database): Promise<string> {
  const staff = await findStaffByRole(db.db, 'BEOORDELAAR');
  const issued = staff && (await issueToken(testHouse(db, new Date().toISOString()), staff));
  if (!issued?.ok) throw new Error('There is no assessor');
  return issued.value;
}

async function questions({ db }: Database): Promise<Question[]> {
  const rows = await sql<{ id: string; number: string }>`
    select id, number from signal where not ('NV_COMPARTIMENT' = any(flags)) order by md5(id::text) limit 500`.execute(
    db,
  );
  const pick = (no: number) => rows.rows[no % rows.rows.length]!;
  const search = (name: string, body: (no: number) => unknown): Question => ({
    name,
    method: 'POST',
    ask: (no) => ({ path: '/signalen/_zoek', body: body(no) }),
  });
  const get = (name: string, path: (no: number) => string): Question => ({
    name,
    method: 'GET',
    ask: (no) => ({ path: path(no) }),
  });
  return [
    get('work stock', () => '/werkvoorraad?limit=100'),
    get('work stock, overdue', () => '/werkvoorraad?due=overdue&limit=100'),
    get('work stock, one theme', () => '/werkvoorraad?theme=SCHIJNRELATIE&limit=100'),
    get('work stock, to release', () => '/werkvoorraad?state=ROUTE_VOORGESTELD&limit=100'),
    get('one file', (no) => `/signalen/${pick(no).id}`),
    search('search: number', (no) => ({ number: pick(no).number })),
    search('search: a common word', (no) => ({ query: ['rekening', 'woont', 'papieren', 'werkt'][no % 4] })),
    search('search: a rare name', (no) => ({
      query: ['Duinsteker', 'Zakharchenko', 'Stanekzai', 'Samatar'][no % 4],
    })),
    search('search: one single signal', (no) => ({ query: `zaak${1 + ((no * 977) % count)}` })),
    search('search: two words', (no) => ({
      query: ['huwelijk echt', 'loon contant', 'paspoort baas'][no % 3],
    })),
    search('search: a common beginning', () => ({ query: 'be' })),
    search('search: a word that is nowhere', () => ({ query: 'qqqq' })),
    search('search: theme and channel', () => ({ themes: ['SCHIJN_ARBEID'], channels: ['EMAIL'] })),
    search('search: a rare theme, one state', () => ({ themes: ['NATURALISATIE'], states: ['DOORGEZET'] })),
    search('search: one month', () => ({
      receivedFrom: '2024-03-01T00:00:00Z',
      receivedTo: '2024-04-01T00:00:00Z',
    })),
    search('search: word in one state', () => ({ query: 'rekening', states: ['ROUTE_VOORGESTELD'] })),
  ];
}
