import { writeFile } from 'node:fs/promises';
import { formatCsvRow } from '../../platform/csv/index.js';

/** A row that was not taken over, with where it stands and why. */
export interface Reject {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
  readonly raw: string;
}

const SHOWN = 20;

/** Names the refused rows on stderr and writes all of them to `path` when one is given. Returns the exit code. */
export async function reportRejects(rejects: readonly Reject[], path: string | undefined): Promise<number> {
  if (path !== undefined) {
    const rows = rejects.map(({ file, line, reason, raw }) => formatCsvRow([file, line, reason, raw]));
    await writeFile(path, formatCsvRow(['file', 'line', 'reason', 'row']) + rows.join(''));
  }
  if (rejects.length === 0) return 0;
  for (const { file, line, reason } of rejects.slice(0, SHOWN))
    console.error(`${file} line ${line}: ${reason}`);
  if (rejects.length > SHOWN) console.error(`… and ${rejects.length - SHOWN} more`);
  const where = path === undefined ? 'name a file with --rejects to keep them' : `see ${path}`;
  console.error(`${rejects.length} rows refused (${where}); all others were used`);
  return 1;
}
