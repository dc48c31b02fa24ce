import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const folder = fileURLToPath(new URL('../fixtures/surveillance/', import.meta.url));

/** A file of the oracle (own simulation, numbers computed by R 4.2.2 + surveillance 1.20.3), unpacked. */
export function oracleText(name: string): string {
  const bytes = readFileSync(join(folder, name));
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The rows of a csv of the oracle; the first column may itself hold commas between brackets. */
export function oracleRows(name: string): Record<string, string>[] {
  const [head = '', ...lines] = oracleText(name).trimEnd().split('\n');
  const columns = head.split(',');
  return lines.map((line) => {
    const cells = splitOutsideBrackets(line);
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

function splitOutsideBrackets(line: string): string[] {
  return line.split(/,(?![^(]*\))/);
}

/** `NA` and `NaN` are NaN, `Inf` is ∞. */
export function oracleNumber(cell: string | undefined): number {
  if (cell === 'Inf') return Number.POSITIVE_INFINITY;
  return cell === undefined || cell === 'NA' ? Number.NaN : Number(cell);
}

/** |got − want| over |want|; 0 when both are NaN or equal, ∞ when one of them is NaN. */
export function relativeError(got: number, want: number): number {
  if (Object.is(got, want) || got === want) return 0;
  if (Number.isNaN(got) || Number.isNaN(want)) return Number.POSITIVE_INFINITY;
  return Math.abs(got - want) / Math.max(Math.abs(want), Number.MIN_VALUE);
}
