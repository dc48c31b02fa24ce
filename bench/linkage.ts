// Claim: `link` and `dedupe` beat the published peers on public sets, with the same defaults and without labels.
//   npm run bench:linkage                 quality and time, printed
//   npm run bench:linkage -- --freeze     the same, and kept in bench/results/linkage.json
//   npm run bench:linkage -- --large      also a file of a million rows through the built command, with its memory
// Recall is over all true pairs. Time is from file to scores in one process, without the start of Node; FEBRL3 and FEBRL4
// are also timed as whole commands, with it.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { readTable } from '../src/app/linkage/read-table.js';
import { linkTables, planFields, type Table } from '../src/linkage/index.js';
import { measureClerical } from './linkage/clerical.js';
import { type DataSet, dataSets } from './linkage/data-sets.js';
import { measureLarge } from './linkage/large.js';
import { measurePairSpeed } from './linkage/pair-speed.js';
import { measureQuality } from './linkage/quality.js';
import { type Shape, shapes } from './linkage/shapes.js';
import { measureWholeRuns } from './linkage/whole-runs.js';

const HISTORICAL_ROWS = 50_000;
const LARGE_ROWS = 1_000_000;
const SHAPE_ROWS = 5_000;
const TIMED_WHOLE = new Set(['FEBRL3', 'FEBRL4']);

const { found, missing } = dataSets(HISTORICAL_ROWS);
if (missing.length > 0) console.log(`skipped, the files are not here: ${missing.join(', ')}`);
const results = [];
for (const set of found) {
  const result = await measure(set);
  results.push(result);
  const { name, seconds, quality, speed } = result;
  console.log(
    `${name.padEnd(26)} F1 at 0.5 ${quality.f1AtShippedThreshold.toFixed(4)}  best F1 ${quality.bestF1.toFixed(4)}` +
      `  R@P0.99 ${quality.recallAtPrecision99.toFixed(4)}  ${seconds.toFixed(2)} s` +
      `  ${speed.fields} fields: ${speed.scoredPerSecond} pairs/s scored, ${speed.explainedPerSecond} explained`,
  );
  if (result.clerical) console.log(`    of the pairs that clerks judged ${JSON.stringify(result.clerical)}`);
  console.log(`    recall where a field differs ${JSON.stringify(quality.recallWhereFieldDiffers)}`);
  console.log(`    recall by fields that differ ${JSON.stringify(quality.recallByFieldsThatDiffer)}`);
}
const ofShapes = shapes(SHAPE_ROWS, 20_241_124).map(measureShape);
console.log(`invented households, ${SHAPE_ROWS} rows a file`);
for (const { name, f1AtShippedThreshold, bestF1 } of ofShapes) {
  console.log(
    `    ${name.padEnd(36)} F1 at 0.5 ${f1AtShippedThreshold.toFixed(4)}  best F1 ${bestF1.toFixed(4)}`,
  );
}
const wholeRuns = found.filter(({ name }) => TIMED_WHOLE.has(name)).flatMap(measureWholeRuns);
for (const { name, by, runs, median, most } of wholeRuns) {
  console.log(
    `${name} by ${by}: median of ${runs} runs ${median.toFixed(2)} s, longest ${most.toFixed(2)} s`,
  );
}
const large = process.argv.includes('--large') ? await measureLarge(LARGE_ROWS) : undefined;
if (large) {
  console.log(
    `${large.rows} rows through the command: ${large.seconds} s, ${large.peakMegabytes} MB at the peak, ` +
      `precision ${large.precision}, recall ${large.recall} of ${large.doubles} persons written twice`,
  );
}
if (process.argv.includes('--freeze')) {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;
  // Times on a busy machine are no claim: the load stands beside them.
  const load = loadavg().map((value) => Math.round(10 * value) / 10);
  writeFileSync(
    'bench/results/linkage.json',
    `${JSON.stringify({ machine, load, results, shapes: ofShapes, wholeRuns, large: large ?? frozenLarge() }, null, 2)}\n`,
  );
}

/** The million rows are measured apart; without them the figures of the last time stay. */
function frozenLarge(): unknown {
  const frozen: unknown = JSON.parse(readFileSync('bench/results/linkage.json', 'utf8'));
  return typeof frozen === 'object' && frozen && 'large' in frozen ? frozen.large : undefined;
}

async function measure(set: DataSet) {
  const start = performance.now();
  const [left, right = left] = await readAll(set);
  if (!left || !right) throw new Error(`${set.name} has no file`);
  const plan = planFields(left, right, { without: [], kinds: {}, pairs: {} });
  const linked = linkTables(plan);
  const seconds = (performance.now() - start) / 1000;
  const entities = set.entities(left);
  const truth = { left: entities, right: right === left ? entities : set.entities(right) };
  const weights = plan.fields.map((field, f) => {
    const bits = linked.model.fields[f]!.weights;
    return { field: field.name, kind: field.kind, equal: round(bits[0]!), different: round(bits.at(-1)!) };
  });
  return {
    name: set.name,
    rows: left.ids.length + (right === left ? 0 : right.ids.length),
    pairs: linked.candidates.left.length,
    seconds: round(seconds),
    quality: measureQuality(plan, linked, truth),
    ...(set.judged === undefined ? {} : { clerical: measureClerical(set.judged, left, linked) }),
    weights,
    speed: measurePairSpeed(plan, linked, Math.min(6, plan.fields.length)),
  };
}

function measureShape({ name, table, entities }: Shape) {
  const plan = planFields(table, table, { without: [], kinds: {}, pairs: {} });
  const quality = measureQuality(plan, linkTables(plan), { left: entities, right: entities });
  const { truePairs, f1AtShippedThreshold, bestF1, recallAtPrecision99 } = quality;
  return { name, truePairs, f1AtShippedThreshold, bestF1, recallAtPrecision99 };
}

async function readAll(set: DataSet): Promise<Table[]> {
  const tables: Table[] = [];
  for (const file of set.files) {
    const reading = await readTable(file, { idColumn: set.id, most: 10_000_000 });
    if (!reading.ok) throw new Error(reading.reason);
    tables.push(reading.table);
  }
  return tables;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
