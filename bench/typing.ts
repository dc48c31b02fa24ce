// While a clerk on the telephone types a name: from the press of a letter until the candidates are drawn, in the
// browser, against a register of its own. `npm run bench:typing -- [--persons 200000] [--names 40]`
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/app/config.js';
import { prepareRegister } from '../src/app/prepare-register.js';
import { commandHouse } from '../src/app/register/command-house.js';
import { startHub } from '../src/app/start-hub.js';
import { openDatabase } from '../src/platform/postgres/index.js';
import { launchBrowser } from '../test/support/browser.js';
import { importFile, writeRegister } from './lookup/fill-register.js';
import { seeded } from './lookup/random.js';
import { typeNames } from './typing/type-names.js';

const { values } = parseArgs({
  options: {
    persons: { type: 'string', default: '200000' },
    names: { type: 'string', default: '40' },
    save: { type: 'boolean', default: false },
  },
});
const GOAL_MS = 200;
const home = await mkdtemp(join(tmpdir(), 'knooppunt-typing-'));
const names = await fillRegister();
const hub = await startHub(
  readConfig({
    KNOOPPUNT_HOME: home,
    KNOOPPUNT_LOG: 'silent',
    PORT: String(30_000 + (process.pid % 20_000)),
  }),
);
const browser = await launchBrowser();
try {
  const waits = (await typeNames(browser, hub.address, names)).sort((a, b) => a - b);
  const at = (share: number) => Math.round(waits[Math.floor(share * (waits.length - 1))] ?? 0);
  const within = waits.filter((wait) => wait <= GOAL_MS).length / Math.max(waits.length, 1);
  const result = {
    persons: Number(values.persons),
    cores: cpus().length,
    loadAverage: loadavg().map((load) => Math.round(load * 100) / 100),
    letters: waits.length,
    milliseconds: { p50: at(0.5), p95: at(0.95), p99: at(0.99) },
    within200ms: Math.round(within * 1000) / 1000,
  };
  console.log(JSON.stringify(result, null, 2));
  if (values.save)
    await writeFile(new URL('results/typing.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
} finally {
  await browser.close();
  await hub.stop();
  await rm(home, { recursive: true, force: true });
}

/** Imports an invented register. @returns names of people in it */
async function fillRegister() {
  const database = await openDatabase({ kind: 'embedded', home, poolSize: 4 });
  try {
    await prepareRegister(database);
    const path = join(home, 'register.csv');
    const counts = { count: Number(values.persons), kept: Number(values.names) };
    const kept = await writeRegister(path, counts, seeded(1));
    await importFile(commandHouse(database), path);
    return kept.map((person) => ({ givenNames: person.given.join(' '), surname: person.surname }));
  } finally {
    await database.close();
  }
}
