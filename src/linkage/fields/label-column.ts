import type { Column } from '../records/column.js';
import { isLabelName } from './column-role.js';

const ENOUGH_ROWS = 20;

/**
 * Why a column must not be compared, or undefined. Row numbers say nothing; labels left by somebody's earlier
 * matching would be reading the answer from the back of the book.
 */
export function whyNotCompared(column: Column, ids: readonly string[]): string | undefined {
  if (isLabelName(column.name)) return 'its name says it is a label of an earlier matching';
  const { codes } = column;
  if (codes.every((code) => code === codes[0]))
    return codes.length === 0 || codes[0] === 0 ? 'it is empty' : 'every row has the same value';
  if (column.codes.length < ENOUGH_ROWS) return undefined;
  if (isPartOfId(column, ids)) return 'it stands in the id of its row';
  if (isRunningNumber(column)) return 'it is a number that runs with the rows';
  if (isTechnicalKey(column)) return 'it is a different technical key in every row';
  return undefined;
}

function isPartOfId({ codes, values }: Column, ids: readonly string[]): boolean {
  let without = 0;
  for (let row = 0; row < codes.length; row++) {
    const value = values[codes[row]!]!;
    if (value.length >= 3 && ids[row]!.includes(value)) continue;
    without += 1;
    if (without >= 0.1 * codes.length) return false;
  }
  return true;
}

/** Whole numbers that never fall from one row to the next: a row number, or a cluster number in a sorted file. */
function isRunningNumber({ codes, values }: Column): boolean {
  let before = -1;
  for (const code of codes) {
    const value = values[code]!;
    if (!/^\d{1,15}$/.test(value)) return false;
    if (Number(value) < before) return false;
    before = Number(value);
  }
  return true;
}

const UUID = /^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;

function isTechnicalKey({ codes, values }: Column): boolean {
  const filled = codes.filter((code) => code !== 0);
  if (!filled.subarray(0, 200).every((code) => UUID.test(values[code]!))) return false;
  return new Set(filled).size === filled.length;
}
