import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { amsterdamDate } from '../../kernel/index.js';
import { type BulkMatch, bulkMatch } from '../../modules/subjects/index.js';
import { systemClock } from '../../platform/clock.js';
import { formatCsvRow } from '../../platform/csv/index.js';
import type { Command } from '../command.js';
import { withRegister } from '../with-register.js';
import { type MatchOptions, readMatchOptions } from './match-options.js';
import { openLookupDesk } from './open-lookup-desk.js';
import { type FileSignal, readSignalsFile } from './read-signals-file.js';
import { rekeyNow } from './rekey-now.js';
import { writeDuplicates } from './write-duplicates.js';

/** `knooppunt match-signals`: every mention of a file against the imported register. Stores nothing. */
export const command: Command = {
  summary: 'match every mention of signals.jsonl against the imported register',
  help: `knooppunt match-signals signals.jsonl --out matches.csv [--top 10] [--duplicates dups.csv]

matches.csv: mention_id,rank,subject_id,match_weight,match_probability; best first for each mention. subject_id is
the dossier_id of a person or the org_id of an organisation. match_weight is in bits; a mention of somebody who is
not in the register keeps low weights. A mention that is an address, a telephone number or an IBAN gets the persons
and organisations that bear it.
dups.csv: signal_a,signal_b,score; pairs of signals in the file that may report the same event.

Stores nothing. Exit 0 done, 1 lines were refused or the file cannot be read, 2 wrong use.`,
  async run(args) {
    const options = readMatchOptions(args);
    const file = await readSignalsFile(options.file).catch((error: unknown) => error);
    if (file instanceof Error || !isFile(file)) {
      console.error(`${options.file}: cannot be read`);
      return 1;
    }
    for (const { line, reason } of file.refused.slice(0, 20)) console.error(`line ${line}: ${reason}`);
    if (options.duplicates !== undefined) await writeDuplicates(options.duplicates, file.signals);
    await withRegister(async ({ database }) => {
      await rekeyNow(database);
      await writeMatches(options, file.signals, database);
      return 0;
    });
    return file.refused.length > 0 ? 1 : 0;
  },
};

type File = Awaited<ReturnType<typeof readSignalsFile>>;
const isFile = (value: unknown): value is File =>
  typeof value === 'object' && value !== null && 'signals' in value;

async function writeMatches(
  options: MatchOptions,
  signals: readonly FileSignal[],
  database: Parameters<typeof bulkMatch>[0],
): Promise<void> {
  const out = createWriteStream(options.out);
  out.write('mention_id,rank,subject_id,match_weight,match_probability\n');
  const mentions = signals.flatMap((signal) => signal.mentions);
  const write = (rows: readonly BulkMatch[]) => {
    out.write(rows.map(matchLine).join(''));
  };
  await bulkMatch(database, await openLookupDesk(amsterdamDate(systemClock.now())), {
    mentions,
    top: options.top,
    write,
  });
  out.end();
  await finished(out);
}

function matchLine(row: BulkMatch): string {
  return formatCsvRow([
    row.mentionId,
    row.rank,
    row.subjectId,
    row.weight.toFixed(6),
    row.probability.toPrecision(9),
  ]);
}
