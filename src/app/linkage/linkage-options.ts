import { parseArgs } from 'node:util';
import { WrongUse } from '../command.js';

export interface LinkageOptions {
  readonly files: readonly string[];
  readonly out: string;
  readonly clusters: string | undefined;
  readonly rejects: string | undefined;
  readonly settings: string | undefined;
  readonly id: string;
  readonly without: readonly string[];
  /** Least probability written to the pairs file. */
  readonly floor: number;
}

const DEFAULT_FLOOR = 0.01;

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
  return {
    files: positionals,
    out: values.out,
    clusters: values.clusters,
    rejects: values.rejects,
    settings: values.settings,
    id: values.id ?? 'rec_id',
    without: (values.without ?? []).flatMap((list) => list.split(',')).map((name) => name.trim()),
    floor: readFloor(values.threshold),
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
        without: { type: 'string', multiple: true },
      },
    });
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

function readFloor(text: string | undefined): number {
  if (text === undefined) return DEFAULT_FLOOR;
  const floor = Number(text);
  if (!(floor > 0 && floor < 1)) throw new WrongUse(`--threshold must be between 0 and 1, not ${text}`);
  return floor;
}
