import { describe, expect, it } from 'vitest';
import {
  addDays,
  amsterdamDate,
  calendarDate,
  daysBetween,
  endOfAmsterdamDay,
  isCalendarDate,
  startOfAmsterdamDay,
  weekdayOf,
} from './calendar-date.js';

describe('calendar dates', () => {
  it.each(['2026-02-30', '2025-02-29', '26-01-01', '2026-1-1', '', '2026-01-01T00:00'])(
    'refuses %s',
    (text) => {
      expect(isCalendarDate(text)).toBe(false);
      expect(() => calendarDate(text)).toThrow(RangeError);
    },
  );

  it('steps over month ends, leap days and years', () => {
    expect(addDays(calendarDate('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(calendarDate('2025-12-31'), 1)).toBe('2026-01-01');
    expect(addDays(calendarDate('2026-03-29'), -1)).toBe('2026-03-28');
    expect(daysBetween(calendarDate('2026-03-01'), calendarDate('2026-02-27'))).toBe(-2);
  });

  it('counts Monday as 1 and Sunday as 7', () => {
    expect(weekdayOf(calendarDate('2026-09-07'))).toBe(1);
    expect(weekdayOf(calendarDate('2026-09-06'))).toBe(7);
  });
});

describe('the day in Amsterdam', () => {
  it.each([
    ['2026-01-31T22:59:59Z', '2026-01-31'],
    ['2026-01-31T23:00:00Z', '2026-02-01'],
    ['2026-07-31T21:59:59Z', '2026-07-31'],
    ['2026-07-31T22:00:00Z', '2026-08-01'],
    ['2026-03-28T22:59:59Z', '2026-03-28'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['2026-10-25T22:30:00Z', '2026-10-25'],
  ])('at %s is %s', (moment, date) => {
    expect(amsterdamDate(new Date(moment))).toBe(date);
  });

  it('lasts 23 hours when summer time starts and 25 when it ends', () => {
    const hours = (text: string) => {
      const date = calendarDate(text);
      return (endOfAmsterdamDay(date).getTime() - startOfAmsterdamDay(date).getTime()) / 3_600_000;
    };
    expect(hours('2026-03-29')).toBe(23);
    expect(hours('2026-10-25')).toBe(25);
    expect(hours('2026-06-01')).toBe(24);
  });
});
