import type { Brand } from './ids.js';

/** A day on the calendar, `YYYY-MM-DD`, without a time or a zone. Sorts and compares as text. */
export type CalendarDate = Brand<string, 'CalendarDate'>;

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY = 86_400_000;

export function isCalendarDate(text: string): text is CalendarDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  // @NOTE Date.parse accepts 2026-02-30 on some engines and rolls it over: compare the text that comes back.
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** The date that `text` writes. Throws RangeError when it is no day of the calendar; check input with isCalendarDate. */
export function calendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`Not a calendar date: ${text}`);
  return text;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromUtc(toUtc(date) + days * DAY);
}

/** Days from `from` to `to`; negative when `to` lies before `from`. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((toUtc(to) - toUtc(from)) / DAY);
}

export function weekdayOf(date: CalendarDate): Weekday {
  return (((new Date(toUtc(date)).getUTCDay() + 6) % 7) + 1) as Weekday;
}

export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

const AMSTERDAM = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day it is in Amsterdam at a moment. The desk's day, not the server's, decides every deadline. */
export function amsterdamDate(moment: Date): CalendarDate {
  return AMSTERDAM.format(moment) as CalendarDate;
}

/** The moment a day begins in Amsterdam: 23:00 UTC the evening before, or 22:00 in summer time. */
export function startOfAmsterdamDay(date: CalendarDate): Date {
  const summer = new Date(toUtc(date) - 2 * 3_600_000);
  return amsterdamDate(summer) === date ? summer : new Date(toUtc(date) - 3_600_000);
}

/** The first moment after a day in Amsterdam. A deadline on `date` is met by anything strictly before it. */
export function endOfAmsterdamDay(date: CalendarDate): Date {
  return startOfAmsterdamDay(addDays(date, 1));
}

function toUtc(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function fromUtc(milliseconds: number): CalendarDate {
  return new Date(milliseconds).toISOString().slice(0, 10) as CalendarDate;
}
