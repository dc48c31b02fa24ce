import { type Column, Dictionary } from '../records/column.js';
import { roleOfColumn } from './column-role.js';
import { foldText } from './fold-text.js';
import { readValue } from './read-value.js';

/**
 * Columns that tell the same name more than once: a full name beside its given name and surname. Compared one by
 * one they would count the same agreement three times, so they are joined into one bag of words.
 */
export function nameGroup(columns: readonly Column[]): readonly Column[] {
  const whole = columns.filter(({ name }) => roleOfColumn(name) === 'full-name');
  const parts = columns.filter(({ name }) => ['given-name', 'surname'].includes(roleOfColumn(name)));
  return whole.length > 0 && parts.length > 0 && repeats(whole[0]!, parts) ? [...whole, ...parts] : [];
}

const ROWS = 1000;

/** Whether most part names stand in the whole name of their row. */
function repeats(whole: Column, parts: readonly Column[]): boolean {
  let [asked, found] = [0, 0];
  for (let row = 0; row < Math.min(ROWS, whole.codes.length); row++) {
    const text = foldText(whole.values[whole.codes[row]!]!);
    for (const part of parts) {
      const value = foldText(part.values[part.codes[row]!]!);
      if (value === '' || text === '') continue;
      asked += 1;
      if (text.includes(value)) found += 1;
    }
  }
  return asked > 0 && found / asked > 0.5;
}

/** The distinct words of all columns of a row, as one column. */
export function joinWords(columns: readonly Column[]): Column {
  const dictionary = new Dictionary();
  const folded = columns.map(({ values }) => values.map((value) => readValue('words', value, false)));
  const codes = columns[0]!.codes.map((_, row) => {
    const words = columns.flatMap((column, c) => folded[c]![column.codes[row]!]!.split(' '));
    return dictionary.code([...new Set(words)].filter((word) => word !== '').join(' '));
  });
  return {
    name: columns.map(({ name }) => name).join(' + '),
    codes,
    values: dictionary.values,
    isSetAside: false,
  };
}
