import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { WrongUse } from '../command.js';
import { isMethodName, METHOD_NAMES, type Method, type MethodName, methodOf } from './method.js';

/** What `knooppunt surveil` was asked. */
export interface SurveilPlan {
  readonly file: string;
  /** `-` for standard output. */
  readonly out: string;
  readonly method: Method;
  /** Only the last so many dates of each series; undefined for every date with a full baseline. */
  readonly last: number | undefined;
  readonly workers: number;
}

/** Reads the arguments; throws WrongUse with what is wrong. */
export function readPlan(args: readonly string[]): SurveilPlan {
  const { values, positionals } = parse(args);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    throw new WrongUse(`1 CSV file expected, ${positionals.length} given`);
  }
  return {
    file,
    out: values.out ?? '-',
    method: readMethod(readMethodName(values.method), values.options),
    last: wholeFromOne('--last', values.last),
    workers: wholeFromOne('--workers', values.workers) ?? Math.min(8, availableParallelism()),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        method: { type: 'string' },
        out: { type: 'string' },
        options: { type: 'string' },
        last: { type: 'string' },
        workers: { type: 'string' },
      },
    });
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

function readMethodName(name: string | undefined): MethodName {
  if (name !== undefined && isMethodName(name)) return name;
  const said = name === undefined ? '--method is missing' : `--method ${name} does not exist`;
  throw new WrongUse(`${said}; choose from ${METHOD_NAMES.join(', ')}`);
}

function readMethod(name: MethodName, optionsFile: string | undefined): Method {
  const method = methodOf(name, optionsFile === undefined ? {} : readJson(optionsFile));
  if (!method.ok) throw new WrongUse(`--options ${optionsFile ?? ''}: ${method.message}`);
  return method.value;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new WrongUse(`--options ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function wholeFromOne(flag: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new WrongUse(`${flag} needs a whole number from 1, not ${text}`);
  return value;
}
