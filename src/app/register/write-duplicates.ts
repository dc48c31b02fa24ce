import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { findSignalPairs, type SignalShape, signalShape } from '../../linkage/duplicates/index.js';
import {
  createLexicon,
  type Lexicon,
  organisationMatcher,
  personMatcher,
} from '../../linkage/register/index.js';
import { fieldsOf } from '../../modules/subjects/index.js';
import { formatCsvRow } from '../../platform/csv/index.js';
import type { FileSignal } from './read-signals-file.js';

/** Writes dups.csv: pairs of the file's signals that may report the same event, best first. */
export async function writeDuplicates(path: string, signals: readonly FileSignal[]): Promise<void> {
  const lexicon = createLexicon();
  const shapes = signals.map((signal) => shapeOf(lexicon, signal));
  const out = createWriteStream(path);
  out.write('signal_a,signal_b,score\n');
  for (const { a, b, score } of findSignalPairs(lexicon, shapes))
    out.write(formatCsvRow([signals[a]?.id ?? '', signals[b]?.id ?? '', score.toPrecision(9)]));
  out.end();
  await finished(out);
}

const MS_A_DAY = 86_400_000;

/** What a signal of a file is compared with others by. */
export function shapeOf(lexicon: Lexicon, signal: FileSignal): SignalShape {
  const received = Date.parse(signal.receivedAt);
  const ofKind = (kind: string) => signal.mentions.filter((mention) => mention.kind === kind);
  return signalShape(lexicon, {
    text: signal.text,
    day: Number.isNaN(received) ? 0 : Math.floor(received / MS_A_DAY),
    persons: ofKind('person').map((mention) => fieldsOf(personMatcher.none, mention.fields)),
    organisations: ofKind('organisation').map((mention) =>
      fieldsOf(organisationMatcher.none, mention.fields),
    ),
    facts: signal.mentions.map(({ kind, fields }) => ({ kind, fields })),
  });
}
