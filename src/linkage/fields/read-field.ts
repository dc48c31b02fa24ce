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
    const translated = Int32Array.from(column.values, (value) => dictionary.code(fold(value)));
    return column.codes.map((code) => translated[code]!);
  };
  const left = read(pair.left);
  const right = pair.right === pair.left ? left : read(pair.right);
  const counts = new Int32Array(dictionary.values.length);
  for (const code of left) counts[code]! += 1;
  if (right !== left) for (const code of right) counts[code]! += 1;
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
