import { parseArgs } from 'node:util';
import { WrongUse } from '../command.js';

export interface LinkageOptions {
  readonly files: readonly string[];
  readonly out: string;
  readonly clusters: string | undefined;
  readonly rejects: string | undefined;
  readonly settings: string | undefined;
  /** Undefined where neither flag nor settings say it; the settings fill it in. */
  readonly id: string | undefined;
  readonly without: readonly string[];
  /** Least probability written to the pairs file. */
  readonly threshold: number | undefined;
  readonly oneToOne: boolean;
}

/** Reads the arguments of `link` (two files) and `dedupe` (one); throws WrongUse with what is wrong. */
export function readLinkageOptions(args: readonly string[], fileCount: 1 | 2): LinkageOptions {
  const { values, positionals } = parse(args);
  if (positionals.length !== fileCount) {
    throw new WrongUse(
      `${fileCount} CSV file${fileCount > 1 ? 's' : ''} expected, ${positionals.length} given`,
    );
  }
  if (values.out === undefined) throw new WrongUse('--out pairs.csv is missing');
  if (fileCount === 2 && values.clusters !== undefined) throw new WrongUse('--clusters belongs to dedupe');
  if (fileCount === 1 && values['one-to-one']) throw new WrongUse('--one-to-one belongs to link');
  return {
    files: positionals,
    out: values.out,
    clusters: values.clusters,
    rejects: values.rejects,
    settings: values.settings,
    id: values.id,
    without: (values.without ?? []).flatMap((list) => list.split(',')).map((name) => name.trim()),
    threshold: readThreshold(values.threshold),
    oneToOne: values['one-to-one'] ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        clusters: { type: 'string' },
        rejects: { type: 'string' },
        settings: { type: 'string' },
        id: { type: 'string' },
        threshold: { type: 'string' },
        'one-to-one': { type: 'boolean' },
        without: { type: 'string', multiple: true },
      },
    });
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

function readThreshold(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const threshold = Number(text);
  if (!(threshold > 0 && threshold < 1)) {
    throw new WrongUse(`--threshold must be between 0 and 1, not ${text}`);
  }
  return threshold;
}
