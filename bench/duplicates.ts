// Claim: signals that report one event are found, and one person, company or campaign reported twice is not taken for one.
//   npm run bench:duplicates                 three invented sets of 20,000 signals, printed
//   npm run bench:duplicates -- --freeze     the same, and kept in bench/results/duplicates.json
//   npm run bench:duplicates -- --seed 7     other draws of each
// The sets are made by different rules, and none shares a table with the matcher. Seed 2 is held out: it is read
// when the figures are frozen, never while the matcher is changed.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inventInbox } from './duplicates/inbox/invent-inbox.js';
import { inventHardSignals } from './duplicates/invent-hard-signals.js';
import { inventSignals } from './duplicates/invent-signals.js';
import { measureDuplicates } from './duplicates/measure-duplicates.js';
import { type Invented, inventPersons } from './lookup/generate-register.js';
import { seeded } from './lookup/random.js';

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, freeze: { type: 'boolean', default: false } },
});
const SIGNALS = 20_000;
const HELD_OUT = 2;

const seeds = values.freeze ? [Number(values.seed), HELD_OUT] : [Number(values.seed)];
const folder = await mkdtemp(join(tmpdir(), 'knooppunt-duplicates-'));
const results = [];
try {
  for (const seed of seeds) results.push(...(await measureSeed(seed)));
} finally {
  await rm(folder, { recursive: true, force: true });
}
console.table(results);
if (values.freeze) {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;
  // Times on a busy machine are no claim: the load stands beside them.
  const load = loadavg().map((value) => Math.round(10 * value) / 10);
  const text = `${JSON.stringify({ machine, load, results }, null, 2)}\n`;
  await writeFile(new URL('results/duplicates.json', import.meta.url), text);
}

async function measureSeed(seed: number) {
  const random = seeded(seed);
  const register = [...inventPersons(60_000, random)];
  const path = join(folder, 'signals.jsonl');
  const plain = inventSignals(spread(register), SIGNALS, random);
  const hard = inventHardSignals(register, SIGNALS, random);
  const inbox = inventInbox(register, SIGNALS, random);
  return [
    { set: 'plain', seed, ...(await measureDuplicates(path, plain)) },
    { set: 'hard', seed, ...(await measureDuplicates(path, hard)) },
    { set: 'inbox', seed, ...(await measureDuplicates(path, inbox)) },
  ];
}

/** Every third person, so that few share a household. */
function spread(persons: readonly Invented[]): Invented[] {
  return persons.filter((_, at) => at % 3 === 0);
}
