import type { Comparison } from './comparison.js';
import { editDistance } from './edit-distance.js';

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
export const compareDate: Comparison = { levels: LEVELS, level: dateLevel };

function dateLevel(left: string, right: string): number {
  if (left === right) return 0;
  const edits = digitsOff(left, right);
  if (edits === 1) return 1;
  const [ly, lm, ld] = [part(left, 0, 4), part(left, 4, 6), part(left, 6, 8)];
  const [ry, rm, rd] = [part(right, 0, 4), part(right, 4, 6), part(right, 6, 8)];
  if (ly === ry && lm === rd && ld === rm) return 2;
  if (Number(ly === ry) + Number(lm === rm) + Number(ld === rd) === 2) return 3;
  if (ly === ry && (isVague(lm, ld) || isVague(rm, rd))) return 4;
  const years = Math.abs(ly - ry);
  if (years <= 1 && Math.abs(lm - rm) <= 1 && Math.abs(ld - rd) <= 1) return 5;
  if (edits === 2) return 6;
  if (years === 0) return 7;
  return years <= 10 ? 8 : 9;
}

/** Edits up to two; dates of equal length, all but a few, are first counted place by place. */
function digitsOff(left: string, right: string): number {
  if (left.length !== right.length) return editDistance(left, right, 2);
  let off = 0;
  for (let i = 0; i < left.length; i++) if (left.charCodeAt(i) !== right.charCodeAt(i)) off += 1;
  return off === 1 ? 1 : off > 4 ? 3 : editDistance(left, right, 2);
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
