import { findSignalPairs, type SignalShape, signalShape } from '../../src/linkage/duplicates/index.js';
import { createLexicon, personMatcher } from '../../src/linkage/register/index.js';
import { fieldsOf } from '../../src/modules/subjects/index.js';
import type { Invented } from './generate-register.js';
import { inventSignals, type TrueSignal } from './generate-signals.js';
import { curve, round } from './quality.js';
import type { Random } from './random.js';

/** How well signals that report one event are found among `count` invented signals. */
export function measureDuplicates(persons: readonly Invented[], count: number, random: Random) {
  const signals = inventSignals(persons, count, random);
  const lexicon = createLexicon();
  const start = performance.now();
  const shapes: SignalShape[] = signals.map((signal) =>
    signalShape(lexicon, {
      text: signal.text,
      day: Math.floor(Date.parse(signal.receivedAt) / 86_400_000),
      persons: [fieldsOf(personMatcher.none, signal.mention)],
      organisations: [],
      facts: [],
    }),
  );
  const pairs = findSignalPairs(lexicon, shapes);
  const seconds = (performance.now() - start) / 1000;
  const found = pairs.map(({ a, b, weight }) => ({ weight, right: signals[a]?.event === signals[b]?.event }));
  const truePairs = countTruePairs(signals);
  const { bestF1, recallAtPrecision99: recallAtPrecision95 } = curve(found, truePairs, 0.95);
  return { signals: count, truePairs, bestF1, recallAtPrecision95, seconds: round(seconds) };
}

function countTruePairs(signals: readonly TrueSignal[]): number {
  const sizes = new Map<number, number>();
  for (const signal of signals) sizes.set(signal.event, (sizes.get(signal.event) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}
