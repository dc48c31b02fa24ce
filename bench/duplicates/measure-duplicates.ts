import { writeFile } from 'node:fs/promises';
import { readSignalsFile } from '../../src/app/register/read-signals-file.js';
import { shapeOf } from '../../src/app/register/write-duplicates.js';
import { findSignalPairs, signalKeys, signalsThatMeet } from '../../src/linkage/duplicates/index.js';
import { createLexicon } from '../../src/linkage/register/index.js';
import { curve, round } from '../lookup/quality.js';
import type { TrueSignal } from './true-signal.js';

/** How well signals that report one event are found, through a file as `match-signals --duplicates` reads it. */
export async function measureDuplicates(path: string, signals: readonly TrueSignal[]) {
  await writeFile(path, signals.map(asLine).join('\n'));
  const { signals: read, refused } = await readSignalsFile(path);
  if (refused.length > 0) throw new Error(`line ${refused[0]?.line}: ${refused[0]?.reason}`);
  const lexicon = createLexicon();
  const start = performance.now();
  const shapes = read.map((signal) => shapeOf(lexicon, signal));
  const pairs = findSignalPairs(lexicon, shapes);
  const seconds = (performance.now() - start) / 1000;
  const met = [...signalsThatMeet(shapes.map((shape) => signalKeys(lexicon, shape)))];
  const found = pairs.map(({ a, b, weight }) => ({ weight, right: signals[a]?.event === signals[b]?.event }));
  const truePairs = countTruePairs(signals);
  const { bestF1, recallAtPrecision99: recallAtPrecision95 } = curve(found, truePairs, 0.95);
  return {
    signals: signals.length,
    truePairs,
    bestF1,
    recallAtPrecision95,
    // What never met, or is not even proposed, cannot be found by any threshold.
    recallOfAllMet: round(met.filter(([a, b]) => signals[a]?.event === signals[b]?.event).length / truePairs),
    recallOfAllProposed: round(found.filter(({ right }) => right).length / truePairs),
    proposed: pairs.length,
    seconds: round(seconds),
  };
}

function asLine({ id, receivedAt, channel, text, mentions }: TrueSignal): string {
  return JSON.stringify({ signal_id: id, received_at: receivedAt, channel, text, mentions });
}

function countTruePairs(signals: readonly TrueSignal[]): number {
  const sizes = new Map<number, number>();
  for (const signal of signals) sizes.set(signal.event, (sizes.get(signal.event) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}
