import { parseArgs } from 'node:util';
import { WrongUse } from '../command.js';

export interface MatchOptions {
  readonly file: string;
  readonly out: string;
  readonly duplicates: string | undefined;
  readonly top: number;
}

const DEFAULT_TOP = 10;
const HIGHEST_TOP = 64;

export function readMatchOptions(args: readonly string[]): MatchOptions {
  const { values, positionals } = parse(args);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new WrongUse(`one signals.jsonl expected, ${positionals.length} given`);
  if (values.out === undefined) throw new WrongUse('--out matches.csv is missing');
  const top = values.top === undefined ? DEFAULT_TOP : Number(values.top);
  if (!Number.isInteger(top) || top < 1 || top > HIGHEST_TOP)
    throw new WrongUse(`--top must be a whole number from 1 to ${HIGHEST_TOP}`);
  return { file, out: values.out, duplicates: values.duplicates, top };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' }, duplicates: { type: 'string' }, top: { type: 'string' } },
    });
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}
