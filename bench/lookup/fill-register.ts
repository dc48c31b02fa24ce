import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { type ImportDeps, importSubjects } from '../../src/modules/subjects/index.js';
import { openCsvFile } from '../../src/platform/csv/index.js';
import { type Invented, inventPersons } from './generate-register.js';
import type { Random } from './random.js';
import { REGISTER_HEADER, registerLine } from './register-csv.js';

/** Writes `count` invented persons to a file; keeps every n-th for mentions. */
export async function writeRegister(
  path: string,
  wanted: { readonly count: number; readonly kept: number },
  random: Random,
): Promise<Invented[]> {
  const out = createWriteStream(path);
  out.write(REGISTER_HEADER);
  const step = Math.max(1, Math.floor(wanted.count / wanted.kept));
  const kept: Invented[] = [];
  let text = '';
  let at = 0;
  for (const person of inventPersons(wanted.count, random)) {
    if (at++ % step === 0 && kept.length < wanted.kept) kept.push(person);
    text += registerLine(person);
    if (text.length < 1_000_000) continue;
    if (!out.write(text)) await once(out, 'drain');
    text = '';
  }
  out.end(text);
  await finished(out);
  return kept;
}

/** Imports a file as `knooppunt import subjects` does. @returns seconds until everything can be found */
export async function importFile(house: ImportDeps['house'], path: string): Promise<number> {
  const start = performance.now();
  const opened = await openCsvFile(path);
  if (!opened.ok) throw new Error(opened.reason);
  const refuse = (row: { reason: string }) => {
    throw new Error(`the invented register was refused: ${row.reason}`);
  };
  await importSubjects.run({ house, onRefused: refuse }, opened.csv);
  return (performance.now() - start) / 1000;
}
