/**
 * The claim: a mention is found in a register of a million persons of many name cultures, at once and fairly.
 * Invents a register, imports it into an embedded database of its own, and prints what looking up achieves.
 * Corruptions come from rules in bench/lookup, which share no table with the matcher.
 *
 *     npm run bench:lookup -- [--persons 1000000] [--mentions 23000] [--seed 1] [--save]
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepareRegister } from '../src/app/prepare-register.js';
import { commandHouse } from '../src/app/register/command-house.js';
import { systemActor } from '../src/kernel/index.js';
import {
  type BulkMatch,
  bulkMatch,
  createLookupDesk,
  findPersons,
  NO_HUBS,
} from '../src/modules/subjects/index.js';
import { type Database, openDatabase } from '../src/platform/postgres/index.js';
import { importFile, writeRegister } from './lookup/fill-register.js';
import { inventMention, type TrueMention } from './lookup/generate-mentions.js';
import { measureClosed, measurePaced } from './lookup/measure-latency.js';
import { judge, round } from './lookup/quality.js';
import { seeded } from './lookup/random.js';
import { REGISTER_HEADER } from './lookup/register-csv.js';

const { values } = parseArgs({
  options: {
    persons: { type: 'string', default: '1000000' },
    mentions: { type: 'string', default: '23000' },
    seed: { type: 'string', default: '1' },
    save: { type: 'boolean', default: false },
  },
});
const LOOKUPS = 2_000;

const folder = await mkdtemp(join(tmpdir(), 'knooppunt-lookup-'));
const database = await openDatabase({ kind: 'embedded', home: join(folder, 'home') });
try {
  const result = await run(database);
  console.log(JSON.stringify(result, null, 2));
  if (values.save) await writeFile(resultFile(result.persons), `${JSON.stringify(result, null, 2)}\n`);
} finally {
  await database.close();
  await rm(folder, { recursive: true, force: true });
}

async function run(db: Database) {
  await prepareRegister(db);
  const house = commandHouse(db);
  const random = seeded(Number(values.seed));
  const path = join(folder, 'register.csv');
  const counts = { count: Number(values.persons), kept: Number(values.mentions) };
  const meant = await writeRegister(path, counts, random);
  say(`importing ${counts.count} persons`);
  const importSeconds = round(await importFile(house, path));
  say(`imported in ${importSeconds} s`);
  const mentions = meant.map((person, at) => inventMention(person, at, random));
  const lookup = createLookupDesk(NO_HUBS);
  const bulk = await measureBulk(db, lookup, mentions);
  const deps = { house, lookup };
  await measureClosed(deps, mentions.slice(-500), 2);
  return {
    persons: counts.count,
    cores: cpus().length,
    // Other work on the machine makes every time below longer; a frozen result says how much there was.
    loadAverage: loadavg().map(round),
    importSeconds,
    ...bulk,
    lookup: {
      one: await measureClosed(deps, mentions.slice(0, LOOKUPS), 1),
      eight: await measureClosed(deps, mentions.slice(LOOKUPS, 3 * LOOKUPS), 8),
      paced100: await measurePaced(deps, mentions.slice(3 * LOOKUPS, 4 * LOOKUPS), 100),
      paced400: await measurePaced(deps, mentions.slice(4 * LOOKUPS, 8 * LOOKUPS), 400),
    },
    changeFindableMs: await measureChange(house, lookup),
  };
}

async function measureBulk(
  db: Database,
  lookup: ReturnType<typeof createLookupDesk>,
  mentions: readonly TrueMention[],
) {
  const answers = new Map<string, BulkMatch[]>();
  const start = performance.now();
  await bulkMatch(db, lookup, {
    mentions: mentions.map(({ id, fields }) => ({ id, kind: 'person', fields })),
    top: 10,
    write: (rows) => {
      for (const row of rows) answers.set(row.mentionId, [...(answers.get(row.mentionId) ?? []), row]);
    },
  });
  const seconds = (performance.now() - start) / 1000;
  say(`matched ${mentions.length} mentions in ${round(seconds)} s`);
  return {
    bulkMentionsPerSecond: Math.round(mentions.length / seconds),
    quality: judge(mentions, (id) => answers.get(id) ?? []),
  };
}

/** Milliseconds from the start of saving one changed record until a look-up gives it. */
async function measureChange(
  house: ReturnType<typeof commandHouse>,
  lookup: ReturnType<typeof createLookupDesk>,
): Promise<number> {
  const path = join(folder, 'change.csv');
  const row = 'D-CHANGED,,Wendelmoet,,Quispelaarsma,V,1971-08-09,,,,,,,,,,,,,,\n';
  await writeFile(path, REGISTER_HEADER + row);
  const start = performance.now();
  await importFile(house, path);
  const fields = { givenNames: 'Wendelmoet', surname: 'Quispelaarsma' };
  const found = await findPersons({ house, lookup }, systemActor('bench'), { fields, limit: 1 });
  if (!found.ok || found.value.results[0]?.id !== 'D-CHANGED') throw new Error('the change is not found');
  return round(performance.now() - start);
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** A result of its own for every size: `lookup.json` is a million. */
function resultFile(persons: number): URL {
  const size = persons === 1_000_000 ? '' : `-${persons}`;
  return new URL(`results/lookup${size}.json`, import.meta.url);
}
