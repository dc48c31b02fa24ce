import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BenchLine } from './bench-line.js';

const FILE = fileURLToPath(new URL('../results/surveillance.json', import.meta.url));

/** The run that the repository vouches for. */
export type Frozen = Readonly<Record<string, number>>;

export function readFrozen(): Frozen {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Frozen) : {};
}

export function freeze(lines: readonly BenchLine[]): void {
  const values = Object.fromEntries(lines.map(({ id, value }) => [id, Number(value.toPrecision(6))]));
  writeFileSync(FILE, `${JSON.stringify(values, null, 2)}\n`);
}

/** What became different since the frozen run: everything is seeded, so any change in a figure is a change in code. */
export function changes(lines: readonly BenchLine[], frozen: Frozen): string[] {
  const now = new Map(lines.map((line) => [line.id, line]));
  const gone = Object.keys(frozen).filter((id) => !now.has(id));
  return [
    ...lines.flatMap((line) => {
      const before = frozen[line.id];
      if (before === undefined) return [`${line.id} is new`];
      if (line.machineBound || Math.abs(line.value - before) <= 1e-5 * Math.abs(before)) return [];
      return [`${line.id}: ${before.toFixed(line.digits)} became ${line.value.toFixed(line.digits)}`];
    }),
    ...gone.map((id) => `${id} is gone`),
  ];
}
