import type { Comparison } from './comparison.js';
import { twoEdits } from './two-edits.js';

const LEVELS = [
  'equal',
  'one digit off',
  'day and month swapped',
  'two of day, month and year equal',
  'year equal, day or month unknown or 1 January',
  'a day, a month or a year apart',
  'two digits off',
  'year equal',
  'within ten years',
  'different',
] as const;

/** Dates as `YYYYMMDD`, unknown parts as zeros. */
export const compareDate: Comparison = {
  levels: LEVELS,
  level: (left, right) => new DateLevels([left, right]).level(0, 1),
  prepare(values) {
    const dates = new DateLevels(values);
    return (left, right) => dates.level(left, right);
  },
};

/** The parts of every date, read once. A part that is cut off is NaN: it equals nothing, not even itself. */
class DateLevels {
  readonly #years: Float64Array;
  readonly #months: Float64Array;
  readonly #days: Float64Array;

  constructor(readonly values: readonly string[]) {
    this.#years = Float64Array.from(values, (value) => part(value, 0, 4));
    this.#months = Float64Array.from(values, (value) => part(value, 4, 6));
    this.#days = Float64Array.from(values, (value) => part(value, 6, 8));
  }

  level(left: number, right: number): number {
    const edits = digitsOff(this.values[left]!, this.values[right]!);
    if (edits <= 1) return edits;
    const apart = Math.abs(this.#years[left]! - this.#years[right]!);
    const lm = this.#months[left]!;
    const ld = this.#days[left]!;
    const rm = this.#months[right]!;
    const rd = this.#days[right]!;
    if (apart === 0 && lm === rd && ld === rm) return 2;
    if (Number(apart === 0) + Number(lm === rm) + Number(ld === rd) === 2) return 3;
    if (apart === 0 && (isVague(lm, ld) || isVague(rm, rd))) return 4;
    if (apart <= 1 && Math.abs(lm - rm) <= 1 && Math.abs(ld - rd) <= 1) return 5;
    if (edits === 2) return 6;
    if (apart === 0) return 7;
    return apart <= 10 ? 8 : 9;
  }
}

/** Edits up to two. Dates with more than four digits in other places are two dates, also where one is the other shifted. */
function digitsOff(left: string, right: string): number {
  if (left === right) return 0;
  if (left.length !== right.length) return twoEdits(left, right);
  let off = 0;
  for (let i = 0; i < left.length; i++) if (left.charCodeAt(i) !== right.charCodeAt(i)) off += 1;
  return off > 4 ? 3 : twoEdits(left, right);
}

function part(date: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + date.charCodeAt(i) - 48;
  return value;
}

/** 1 January is what a clerk fills in when only the year is known. */
function isVague(month: number, day: number): boolean {
  return month === 0 || day === 0 || (month === 1 && day === 1);
}
