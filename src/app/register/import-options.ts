import { parseArgs } from 'node:util';
import { WrongUse } from '../command.js';

export interface ImportOptions {
  readonly file: string;
  readonly rejects: string | undefined;
}

/** Reads the arguments of `import subjects|organisations|sponsors`; throws WrongUse with what is wrong. */
export function readImportOptions(args: readonly string[]): ImportOptions {
  const { values, positionals } = parse(args);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new WrongUse(`one CSV file expected, ${positionals.length} given`);
  return { file, rejects: values.rejects };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { rejects: { type: 'string' } } });
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}
