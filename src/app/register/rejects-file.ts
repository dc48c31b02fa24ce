import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { RefusedRow } from '../../modules/subjects/index.js';
import { formatCsvRow } from '../../platform/csv/index.js';

/** Where refused rows go: a CSV file with line, reason and the row itself, or without `--rejects` the first few to stderr. */
export interface Rejects {
  add(row: RefusedRow): void;
  close(): Promise<void>;
}

const SHOWN = 20;

export function openRejects(path: string | undefined): Rejects {
  const file: WriteStream | undefined = path === undefined ? undefined : createWriteStream(path);
  file?.write('line,reason,row\n');
  let count = 0;
  return {
    add(row) {
      count += 1;
      if (file) file.write(formatCsvRow([row.line, row.reason, row.raw]));
      // The reason only: the row holds personal data, and a terminal is often recorded.
      else if (count <= SHOWN) console.error(`line ${row.line}: ${row.reason}`);
    },
    async close() {
      if (!file && count > SHOWN)
        console.error(`… and ${count - SHOWN} more; --rejects FILE.csv keeps them all`);
      if (!file) return;
      file.end();
      await finished(file);
    },
  };
}
