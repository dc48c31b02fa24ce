import { describe, expect, it } from 'vitest';
import { parseTypedDate } from './parse-typed-date.js';

describe('a date as it is typed', () => {
  it.each([
    ['2-4-1991', '1991-04-02'],
    ['02-04-1991', '1991-04-02'],
    ['2/4/1991', '1991-04-02'],
    ['2 4 1991', '1991-04-02'],
    ['02041991', '1991-04-02'],
    ['1991-04-02', '1991-04-02'],
    ['29-2-2024', '2024-02-29'],
  ])('%s is %s', (typed, date) => {
    expect(parseTypedDate(typed)).toBe(date);
  });

  it.each(['31-2-1991', '29-2-2023', '1991', '4-1991', 'gisteren', ''])('%s is no date', (typed) => {
    expect(parseTypedDate(typed)).toBeNull();
  });
});
