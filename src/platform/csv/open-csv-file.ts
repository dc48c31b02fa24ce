import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type CsvOpening, openCsv } from './open-csv.js';

const CHUNK = 1024 * 1024;

/** `openCsv` on a file; a file that is not there or may not be read is an expected "no". */
export async function openCsvFile(path: string): Promise<CsvOpening> {
  const trouble = await fileTrouble(path);
  if (trouble) return { ok: false, reason: trouble };
  return openCsv(createReadStream(path, { highWaterMark: CHUNK }));
}

async function fileTrouble(path: string): Promise<string | undefined> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? 'this is a folder, not a file' : undefined;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return error.code === 'ENOENT' ? 'there is no such file' : `cannot be read (${String(error.code)})`;
  }
}
