import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { importSignals, type SignalsImported } from '../../modules/intake/index.js';
import type { Command } from '../command.js';
import { readImportOptions } from '../register/import-options.js';
import { openRejects } from '../register/rejects-file.js';
import { withHouse } from '../with-house.js';

export const importSignalsCommand: Command = {
  summary: 'register signals from a JSON-lines file',
  help: `knooppunt import signals FILE.jsonl [--rejects REJECTS.csv]

One signal a line: signal_id, received_at, channel, text, mentions. A day without a time begins at midnight in
Amsterdam, a time without a zone is Amsterdam's. Once per signal_id: a line that is there already and the same changes
nothing; the same id with other content is refused. Unknown fields are kept and named. Prints lines read, new,
unchanged and refused. A refused line never stops the rest; --rejects keeps them with line and reason.

Exit 0 done, 1 lines were refused or the file cannot be read, 2 wrong use.`,
  async run(args) {
    const options = readImportOptions(args);
    const file = createReadStream(options.file, 'utf8');
    const trouble = await opened(file);
    if (trouble) {
      console.error(`${options.file}: ${trouble}`);
      return 1;
    }
    return withHouse(async ({ house }) => {
      const rejects = openRejects(options.rejects);
      const lines = createInterface({ input: file, crlfDelay: Number.POSITIVE_INFINITY });
      const done = await importSignals(house, lines, {
        onRefused: (refused) => rejects.add(refused),
        onProgress: showProgress,
      });
      await rejects.close();
      report(done);
      return done.refused > 0 ? 1 : 0;
    });
  },
};

function opened(file: ReturnType<typeof createReadStream>): Promise<string | undefined> {
  return new Promise((resolve) => {
    file.once('open', () => resolve(undefined));
    file.once('error', (error) => resolve(error.message));
  });
}

function report(done: SignalsImported): void {
  const list = (counts: ReadonlyMap<string, number>) =>
    [...counts].map(([name, count]) => `${name || '(empty)'} (${count})`).join(', ');
  if (done.unknownFields.size > 0) console.error(`kept, no field for them: ${list(done.unknownFields)}`);
  if (done.unknownChannels.size > 0)
    console.error(`channel not known, registered as IMPORT: ${list(done.unknownChannels)}`);
  console.log(`read ${done.read}, new ${done.added}, unchanged ${done.unchanged}, refused ${done.refused}`);
}

function showProgress(read: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${read} lines`);
}
