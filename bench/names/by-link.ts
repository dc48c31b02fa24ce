import { linkTables, planFields, type Table } from '../../src/linkage/index.js';
import { type Column, Dictionary } from '../../src/linkage/records/column.js';
import type { NamePair } from './pairs.js';
import type { ScoredPair } from './quality.js';

/** The pairs as `link left.csv right.csv` scores them: an id and one column of names on each side. */
export function scoreByLink(pairs: readonly NamePair[], columnName: string): ScoredPair[] {
  const left = table(
    pairs.map((pair) => pair.left),
    columnName,
  );
  const right = table(
    pairs.map((pair) => pair.right),
    columnName,
  );
  const linked = linkTables(planFields(left, right, { without: [], kinds: {}, pairs: {} }));
  const scores = new Map<number, number>();
  linked.scores.forEach((score, k) => {
    if (linked.left[k] === linked.right[k]) scores.set(linked.left[k] ?? -1, score);
  });
  return pairs.map(({ kind, isSame }, row) => ({ kind, isSame, score: scores.get(row) ?? -Infinity }));
}

function table(names: readonly string[], columnName: string): Table {
  return { ids: names.map((_, row) => `p${row}`), columns: [column(names, columnName)] };
}

function column(names: readonly string[], name: string): Column {
  const dictionary = new Dictionary();
  const codes = Int32Array.from(names, (value) => dictionary.code(value));
  return { name, codes, values: dictionary.values, isSetAside: false };
}
