import type { RegisterShape } from './registers.js';

const LONGEST_CELL = 500;
const CONTROL = /\p{Cc}/u;
const PARTIAL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Why a row of an import file is not taken over; undefined when it is. Cells in the order of the shape's columns. */
export function rowTrouble(shape: RegisterShape, cells: readonly string[]): string | undefined {
  if (cells[0] === '') return `${shape.idColumn} is empty`;
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] ?? '';
    if (cell.length > LONGEST_CELL) return `${nameOf(shape, at)} is longer than ${LONGEST_CELL} characters`;
    if (CONTROL.test(cell)) return `${nameOf(shape, at)} holds a control character`;
  }
  return shape.name === 'subject' ? personTrouble(shape, cells) : nameTrouble(shape, cells);
}

function personTrouble(shape: RegisterShape, cells: readonly string[]): string | undefined {
  const cell = (column: string) => cells[shape.columns.indexOf(column) + 1] ?? '';
  if (cell('surname') === '' && cell('given_names') === '')
    return 'neither surname nor given_names is filled';
  const born = cell('birth_date');
  if (born !== '' && !isPartialDate(born))
    return `birth_date "${born}" is no date (YYYY-MM-DD, month or day may be 00)`;
  return undefined;
}

function nameTrouble(shape: RegisterShape, cells: readonly string[]): string | undefined {
  const name = cells[shape.columns.indexOf('name') + 1] ?? '';
  if (name === '') return 'name is empty';
  const kvk = shape.idColumn === 'kvk' ? (cells[0] ?? '') : (cells[shape.columns.indexOf('kvk') + 1] ?? '');
  if (kvk !== '' && !/^\d{8}$/.test(kvk)) return `kvk "${kvk}" is no KvK number of eight digits`;
  return undefined;
}

function isPartialDate(text: string): boolean {
  const [, year, month, day] = PARTIAL_DATE.exec(text)?.map(Number) ?? [];
  if (!year || month === undefined || day === undefined) return false;
  if (month === 0) return day === 0;
  return month <= 12 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function nameOf(shape: RegisterShape, at: number): string {
  return at === 0 ? shape.idColumn : (shape.columns[at - 1] ?? '');
}
