import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSet } from './data-sets.js';

const RUNS = 7;

/** Seconds of wall clock of the whole command, start of Node included, as whoever runs it sees them. */
export interface WholeRuns {
  readonly name: string;
  readonly by: 'node dist/main.js' | 'npm run -s knooppunt';
  readonly runs: number;
  readonly median: number;
  readonly most: number;
}

/** Runs `link` (two files) or `dedupe` (one) on a set, each way seven times. */
export function measureWholeRuns(set: DataSet): WholeRuns[] {
  const folder = mkdtempSync(join(tmpdir(), 'bench-runs-'));
  try {
    const command = set.files.length === 2 ? 'link' : 'dedupe';
    const args = [command, ...set.files, '--id', set.id, '--out', join(folder, 'pairs.csv')];
    return [
      time(set.name, 'node dist/main.js', [process.execPath, 'dist/main.js', ...args]),
      time(set.name, 'npm run -s knooppunt', ['npm', 'run', '-s', 'knooppunt', '--', ...args]),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function time(name: string, by: WholeRuns['by'], [program = '', ...args]: readonly string[]): WholeRuns {
  const seconds: number[] = [];
  // The first run is thrown away: it may build, and it reads the files into memory.
  for (let run = 0; run <= RUNS; run++) {
    const start = performance.now();
    const done = spawnSync(program, args, { encoding: 'utf8', shell: process.platform === 'win32' });
    if (done.status !== 0) throw new Error(`${by} ended with ${done.status}:\n${done.stderr}`);
    if (run > 0) seconds.push(Math.round(performance.now() - start) / 1000);
  }
  seconds.sort((a, b) => a - b);
  return { name, by, runs: RUNS, median: seconds[RUNS >> 1] ?? 0, most: seconds.at(-1) ?? 0 };
}
