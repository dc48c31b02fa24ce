import type { Column } from '../records/column.js';
import { isLabelName } from './column-role.js';

const ENOUGH_ROWS = 20;

/**
 * Why a column must not be compared, or undefined. Row numbers say nothing; labels left by somebody's earlier
 * matching would be reading the answer from the back of the book.
 */
export function whyNotCompared(column: Column, ids: readonly string[]): string | undefined {
  if (isLabelName(column.name)) return 'its name says it is a label of an earlier matching';
  const filled = column.codes.reduce((count, code) => count + (code === 0 ? 0 : 1), 0);
  if (filled === 0) return 'it is empty';
  if (
    new Set(column.codes).size - (filled < column.codes.length ? 1 : 0) === 1 &&
    filled === column.codes.length
  )
    return 'every row has the same value';
  if (column.codes.length < ENOUGH_ROWS) return undefined;
  if (isPartOfId(column, ids)) return 'it stands in the id of its row';
  if (isRunningNumber(column)) return 'it is a number that runs with the rows';
  if (isTechnicalKey(column, filled)) return 'it is a different technical key in every row';
  return undefined;
}

function isPartOfId({ codes, values }: Column, ids: readonly string[]): boolean {
  let within = 0;
  for (let row = 0; row < codes.length; row++) {
    const value = values[codes[row]!]!;
    if (value.length >= 3 && ids[row]!.includes(value)) within += 1;
  }
  return within > 0.9 * codes.length;
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

function isTechnicalKey({ codes, values }: Column, filled: number): boolean {
  const used = new Set(codes);
  used.delete(0);
  if (used.size < filled) return false;
  return [...used].slice(0, 200).every((code) => UUID.test(values[code]!));
}
