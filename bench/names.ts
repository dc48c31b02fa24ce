// Claim: two written names are told to be one or two, in many scripts and habits, by the library and by `link`.
//   npm run bench:names                   printed
//   npm run bench:names -- --freeze       the same, and kept in bench/results/names.json
//   npm run bench:names -- --misses       the pairs of the development half that come out wrong
// The held-out halves are never printed pair by pair: whoever improves the matcher must not read them.
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { compareNames } from '../src/linkage/index.js';
import { scoreByLink } from './names/by-link.js';
import { type NamePair, type NameSet, namePairs } from './names/pairs.js';
import { measureNames, type NameQuality, type ScoredPair } from './names/quality.js';
import { measureNameSpeed } from './names/speed.js';

const results: Record<string, NameQuality> = {};
for (const set of ['development', 'held-out', 'held-out-second'] as const) {
  const pairs = namePairs(set);
  report(`${set} by compareNames`, byLibrary(pairs));
  report(`${set} by link`, scoreByLink(pairs, 'name'));
  if (process.argv.includes('--misses')) showMisses(set, pairs);
}
const comparisonsPerSecond = measureNameSpeed(namePairs('development'));
console.log(`${comparisonsPerSecond} comparisons of Latin names per second, with explanation`);
if (process.argv.includes('--freeze')) {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;
  const load = loadavg().map((value) => Math.round(10 * value) / 10);
  const frozen = { machine, load, comparisonsPerSecond, results };
  writeFileSync('bench/results/names.json', `${JSON.stringify(frozen, null, 2)}\n`);
}

function byLibrary(pairs: readonly NamePair[]): ScoredPair[] {
  return pairs.map(({ kind, isSame, left, right }) => ({
    kind,
    isSame,
    score: compareNames(left, right).score,
  }));
}

function report(title: string, scored: readonly ScoredPair[]): void {
  const quality = measureNames(scored);
  results[title] = quality;
  const { bestF1, bestAt, f1AtShippedThreshold, precisionAtShippedThreshold, recallAtShippedThreshold } =
    quality;
  console.log(
    `${title.padEnd(34)} best F1 ${bestF1.toFixed(4)} (at ${bestAt.toFixed(1)} bits)  F1 at 0.5 ${f1AtShippedThreshold.toFixed(4)}` +
      `  precision ${precisionAtShippedThreshold.toFixed(3)}  recall ${recallAtShippedThreshold.toFixed(3)}`,
  );
  if (!process.argv.includes('--kinds')) return;
  for (const [kind, wrong] of Object.entries(quality.wrongByKind))
    console.log(`    ${kind.padEnd(36)} ${wrong}`);
}

function showMisses(set: NameSet, pairs: readonly NamePair[]): void {
  if (set !== 'development') return;
  for (const { kind, isSame, left, right } of pairs) {
    const { score } = compareNames(left, right);
    if (score >= 0 === isSame) continue;
    console.log(
      `  ${isSame ? 'same' : 'other'} ${score.toFixed(1).padStart(6)}  ${kind}: ${left} | ${right}`,
    );
  }
}
