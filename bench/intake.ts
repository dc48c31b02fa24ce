// Reports per second through the public API, each on disk before its 201, beside bare single-row INSERTs on the same
// database in the same run. `npm run bench:intake -- --writers 16 --seconds 10 --rounds 3`; `--freeze` keeps the result.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Database, openDatabase } from '../src/platform/postgres/index.js';
import { type Hub, startHubProcess } from '../test/support/hub-process.js';
import { bareInserts } from './intake/bare-inserts.js';
import { formPosts } from './intake/form-posts.js';

const { values } = parseArgs({
  options: {
    writers: { type: 'string', default: '16' },
    seconds: { type: 'string', default: '10' },
    rounds: { type: 'string', default: '3' },
    freeze: { type: 'boolean', default: false },
  },
});
const [writers, seconds, rounds] = [values.writers, values.seconds, values.rounds].map(Number) as [
  number,
  number,
  number,
];
const home = mkdtempSync(join(tmpdir(), 'knooppunt-bench-'));

let hub: Hub | undefined;
let database: Database | undefined;
try {
  hub = await startHubProcess({ home, from: 'built' });
  database = await openDatabase({ kind: 'embedded', home, poolSize: writers });
  await compare(hub, database);
} finally {
  await database?.close();
  await hub?.stop();
  rmSync(home, { recursive: true, force: true });
}

/** The two kinds take turns, so that a busy minute of the machine hits both. */
async function compare(server: Hub, db: Database): Promise<void> {
  const before = await signals(db);
  const wish = { writers, milliseconds: seconds * 1_000 };
  const found: { posts: number; p50: number; p99: number; inserts: number }[] = [];
  let answered = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const inserts = await bareInserts(db.pool, wish);
    const posts = await formPosts(server.address, wish);
    answered += posts.count;
    found.push({ posts: posts.perSecond, p50: posts.p50, p99: posts.p99, inserts: inserts.perSecond });
    console.log(
      `round ${round}: ${posts.perSecond.toFixed(0)} reports/s (p50 ${posts.p50.toFixed(1)} ms, p99 ${posts.p99.toFixed(1)} ms), ` +
        `${inserts.perSecond.toFixed(0)} bare inserts/s, ratio ${(posts.perSecond / inserts.perSecond).toFixed(2)}`,
    );
  }
  const ratios = found.map((round) => round.posts / round.inserts).sort((a, b) => a - b);
  const kept = (await signals(db)) - before;
  const result = {
    machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.version}`,
    // Writers, hub and database share the cores; a frozen result says what else ran there.
    load: loadavg().map(rounded),
    writers,
    seconds,
    rounds: found.map((round) => ({
      reportsPerSecond: Math.round(round.posts),
      p50Milliseconds: rounded(round.p50),
      p99Milliseconds: rounded(round.p99),
      bareInsertsPerSecond: Math.round(round.inserts),
    })),
    answered,
    registered: kept,
    medianRatio: Math.round((ratios[ratios.length >> 1] ?? 0) * 1000) / 1000,
  };
  console.log(JSON.stringify(result));
  if (kept !== answered) throw new Error(`${answered} reports were answered and ${kept} are in the register`);
  if (values.freeze)
    writeFileSync(new URL('results/intake.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

async function signals(db: Database): Promise<number> {
  const counted = await db.pool.query<{ n: number }>('select count(*) as n from signal');
  return Number(counted.rows[0]?.n ?? 0);
}
