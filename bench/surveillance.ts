// Measures the surveillance library on its own simulations, all seeded, and compares with the frozen run.
// npm run bench:surveillance [-- --freeze] [-- --only detection,ring]
import { parseArgs } from 'node:util';
import { type BenchLine, holds } from './surveillance/bench-line.js';
import { changes, freeze, readFrozen } from './surveillance/frozen.js';

const PARTS: Readonly<Record<string, () => Promise<{ run(): Promise<BenchLine[]> }>>> = {
  detection: () => import('./surveillance/detection.js'),
  'slow-rise': () => import('./surveillance/slow-rise.js'),
  'false-discoveries': () => import('./surveillance/false-discoveries.js'),
  nowcast: () => import('./surveillance/nowcast.js'),
  ring: () => import('./surveillance/ring.js'),
  throughput: () => import('./surveillance/throughput.js'),
};

const { values } = parseArgs({ options: { freeze: { type: 'boolean' }, only: { type: 'string' } } });
const chosen = values.only?.split(',') ?? Object.keys(PARTS);
const lines: BenchLine[] = [];
for (const name of chosen) {
  const load = PARTS[name];
  if (!load) throw new Error(`no part ${name}; choose from ${Object.keys(PARTS).join(', ')}`);
  const started = performance.now();
  const measured = await (await load()).run();
  for (const line of measured) console.log(show(line));
  console.log(`  (${name}: ${((performance.now() - started) / 1000).toFixed(1)} s)\n`);
  lines.push(...measured);
}

const broken = lines.filter((line) => !holds(line));
for (const line of broken) console.log(`OUT OF LIMITS ${show(line)}`);
if (values.freeze) {
  freeze(lines);
  console.log('frozen in bench/results/surveillance.json');
} else if (!values.only) {
  const changed = changes(lines, readFrozen());
  console.log(changed.length === 0 ? 'no figure changed since the frozen run' : changed.join('\n'));
}
process.exitCode = broken.length > 0 ? 1 : 0;

function show({ label, value, digits, limits: { min, max, aim } }: BenchLine): string {
  const asked = [
    min === undefined ? [] : [`at least ${min}`],
    max === undefined ? [] : [`at most ${max}`],
    aim === undefined ? [] : [`aim ${aim}`],
  ].flat();
  return `${value.toFixed(digits).padStart(9)}  ${label}${asked.length > 0 ? ` [${asked.join(', ')}]` : ''}`;
}
