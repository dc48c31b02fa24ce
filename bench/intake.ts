// Reports per second through the public API, each on disk before its 201, beside bare single-row INSERTs on the same
// database in the same run. `npm run bench:intake -- --writers 16 --seconds 10 --rounds 3`
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
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
  const found: { posts: number; inserts: number }[] = [];
  let answered = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const inserts = await bareInserts(db.pool, wish);
    const posts = await formPosts(server.address, wish);
    answered += posts.count;
    found.push({ posts: posts.perSecond, inserts: inserts.perSecond });
    console.log(
      `round ${round}: ${posts.perSecond.toFixed(0)} reports/s (p50 ${posts.p50.toFixed(1)} ms, p99 ${posts.p99.toFixed(1)} ms), ` +
        `${inserts.perSecond.toFixed(0)} bare inserts/s, ratio ${(posts.perSecond / inserts.perSecond).toFixed(2)}`,
    );
  }
  const ratios = found.map((round) => round.posts / round.inserts).sort((a, b) => a - b);
  const kept = (await signals(db)) - before;
  console.log(
    JSON.stringify({
      writers,
      seconds,
      rounds,
      answered,
      registered: kept,
      medianRatio: ratios[ratios.length >> 1],
    }),
  );
  if (kept !== answered) throw new Error(`${answered} reports were answered and ${kept} are in the register`);
}

async function signals(db: Database): Promise<number> {
  const counted = await db.pool.query<{ n: number }>('select count(*) as n from signal');
  return Number(counted.rows[0]?.n ?? 0);
}
