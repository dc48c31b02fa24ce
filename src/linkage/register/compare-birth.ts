import type { PartialDate } from '../names/partial-date.js';
import { type Compared, weigh } from './compared.js';
import { BIRTH } from './model.js';
import type { Shares } from './shares.js';

/** Birth dates, whole or partial. A first of January is often an estimate: the year is then what is known. */
export function compareBirth(
  mention: PartialDate | undefined,
  record: PartialDate | undefined,
  shares: Shares,
): Compared | undefined {
  if (!mention || !record) return undefined;
  const level = birthLevel(mention, record);
  return weigh('birthDate', level, BIRTH[level], shareOf(level, mention, record, shares));
}

function birthLevel(a: PartialDate, b: PartialDate): keyof typeof BIRTH {
  const whole = a.day > 0 && b.day > 0 && a.month > 0 && b.month > 0;
  if (!whole) return partialLevel(a, b);
  const [sameYear, sameMonth, sameDay] = [a.year === b.year, a.month === b.month, a.day === b.day];
  if (sameYear && sameMonth && sameDay) return 'equal';
  if (sameYear && a.day === b.month && a.month === b.day) return 'swapped';
  const differing = Number(!sameYear) + Number(!sameMonth) + Number(!sameDay);
  if (differing === 1 && isSlip(a, b)) return 'slip';
  if (sameYear) return newYear(a) || newYear(b) ? 'estimated' : 'sameYear';
  return Math.abs(a.year - b.year) === 1 ? 'closeYear' : 'differs';
}

function partialLevel(a: PartialDate, b: PartialDate): keyof typeof BIRTH {
  const monthsClash = a.month > 0 && b.month > 0 && a.month !== b.month;
  if (a.year === b.year) return monthsClash ? 'sameYear' : 'part';
  return Math.abs(a.year - b.year) === 1 ? 'closeYear' : 'differs';
}

/** One part differs, by one digit, by neighbours exchanged, or by one. */
function isSlip(a: PartialDate, b: PartialDate): boolean {
  return digitSlip(a.year, b.year, 4) && digitSlip(a.month, b.month, 2) && digitSlip(a.day, b.day, 2);
}

function digitSlip(a: number, b: number, width: number): boolean {
  if (a === b || Math.abs(a - b) === 1) return true;
  const [x, y] = [String(a).padStart(width, '0'), String(b).padStart(width, '0')];
  const wrong = [...x].filter((digit, at) => digit !== y[at]).length;
  return wrong === 1 || (wrong === 2 && [...x].sort().join('') === [...y].sort().join(''));
}

const newYear = (date: PartialDate) => date.day === 1 && (date.month === 1 || date.month === 7);

function shareOf(level: keyof typeof BIRTH, a: PartialDate, b: PartialDate, shares: Shares): number {
  const year = shares.year(b.year);
  if (level === 'equal') return year * shares.dayOfYear(b.month, b.day);
  if (level === 'part' && a.month > 0 && b.month > 0) return year / 12;
  return year;
}
