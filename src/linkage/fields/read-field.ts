import { type Column, Dictionary } from '../records/column.js';
import { protectedAttributeOf, roleOfColumn } from './column-role.js';
import type { Field, FieldKind } from './field-kind.js';
import { isMonthFirst } from './parse-date.js';
import { readValue } from './read-value.js';

/** A column of both tables; for deduplication `right` is the same object as `left`. */
export interface ColumnPair {
  readonly name: string;
  readonly left: Column;
  readonly right: Column;
  /** The values were folded before, by joining columns. */
  readonly isFolded?: boolean;
}

/** Folds every distinct value once and counts how often it occurs. */
export function readField(pair: ColumnPair, kind: FieldKind): Field {
  const dictionary = new Dictionary();
  const monthFirst = kind === 'date' && isMonthFirst([...pair.left.values, ...pair.right.values]);
  const read = (column: Column) => {
    const fold = (value: string) => (pair.isFolded ? value : readValue(kind, value, monthFirst));
    const translated = column.values.map((value) => dictionary.code(fold(value)));
    const codes = new Int32Array(column.codes.length);
    for (let row = 0; row < codes.length; row++) codes[row] = translated[column.codes[row]!]!;
    return codes;
  };
  const left = read(pair.left);
  const right = pair.right === pair.left ? left : read(pair.right);
  const counts = countCodes(left, new Int32Array(dictionary.values.length));
  if (right !== left) countCodes(right, counts);
  return {
    name: pair.name,
    kind,
    role: roleOfColumn(pair.name),
    protectedAs: protectedAttributeOf(pair.name),
    values: dictionary.values,
    left,
    right,
    counts,
    filled: left.length + (right === left ? 0 : right.length) - counts[0]!,
  };
}

/** @NOTE loops that run once are written out: handing each element to a function takes five times as long. */
function countCodes(codes: Int32Array, counts: Int32Array): Int32Array {
  for (let row = 0; row < codes.length; row++) counts[codes[row]!]! += 1;
  return counts;
}
