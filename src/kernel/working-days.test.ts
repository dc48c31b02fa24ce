import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate, weekdayOf } from './calendar-date.js';
import { dayOffName, easterSunday, statutoryDaysOff, type WorkingCalendar } from './days-off.js';
import {
  addWorkingDays,
  dueDate,
  FORWARDING_NORM,
  isWorkingDay,
  workingDaysBetween,
} from './working-days.js';

const calendar: WorkingCalendar = { goodFridayOff: true, closingDays: [] };
const due = (received: string, use = calendar) => dueDate(calendarDate(received), FORWARDING_NORM, use);

describe('the five-working-day norm', () => {
  it.each([
    ['2026-04-01', '2026-04-10', 'Good Friday and Easter Monday'],
    ['2026-04-24', '2026-05-04', "King's Day"],
    ['2026-05-04', '2026-05-12', '5 May'],
    ['2026-05-12', '2026-05-20', 'Ascension Day'],
    ['2026-09-05', '2026-09-11', 'received on a Saturday'],
    ['2026-09-06', '2026-09-11', 'received on a Sunday'],
    ['2026-09-07', '2026-09-14', 'a plain Monday'],
    ['2026-12-22', '2026-12-30', 'both Christmas days'],
    ['2024-12-19', '2024-12-30', 'both Christmas days on Wednesday and Thursday'],
    ['2025-12-24', '2026-01-05', 'Christmas and New Year'],
  ])('received %s is due %s (%s)', (received, deadline) => {
    expect(due(received)).toBe(deadline);
  });

  it('counts Good Friday as a working day when the desk switches it off', () => {
    expect(due('2026-04-01', { ...calendar, goodFridayOff: false })).toBe('2026-04-09');
  });

  it('steps over a closing day that an administrator adds', () => {
    const closed = { ...calendar, closingDays: [{ date: calendarDate('2026-09-10'), name: 'Verhuizing' }] };
    expect(due('2026-09-07', closed)).toBe('2026-09-15');
    expect(dayOffName(calendarDate('2026-09-10'), closed)).toBe('Verhuizing');
  });

  it('refuses half days and days back', () => {
    expect(() => addWorkingDays(calendarDate('2026-09-07'), -1, calendar)).toThrow(RangeError);
    expect(() => addWorkingDays(calendarDate('2026-09-07'), 1.5, calendar)).toThrow(RangeError);
  });
});

describe('days of the Algemene termijnenwet', () => {
  it.each([
    [2015, '2015-04-05'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2030, '2030-04-21'],
    [2038, '2038-04-25'],
  ])('Easter of %i is %s', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });

  it("keeps King's Day on Saturday 26 April when the 27th is a Sunday", () => {
    const names = statutoryDaysOff(2025, true).filter((day) => day.name === 'Koningsdag');
    expect(names.map((day) => day.date)).toEqual(['2025-04-26']);
  });

  it('takes 5 May off every year, not only in lustrum years', () => {
    for (let year = 2023; year <= 2033; year += 1)
      expect(statutoryDaysOff(year, true).map((day) => day.date)).toContain(`${year}-05-05`);
  });
});

describe('over ten years of receipts', () => {
  const dates = fc.integer({ min: 0, max: 3652 }).map((days) => addDays(calendarDate('2020-01-01'), days));
  const settings = { seed: 20260401, numRuns: 2000 };

  it('a deadline is a working day, and exactly five working days lie after receipt', () => {
    fc.assert(
      fc.property(dates, (received) => {
        const deadline = dueDate(received, FORWARDING_NORM, calendar);
        expect(isWorkingDay(deadline, calendar)).toBe(true);
        expect(weekdayOf(deadline)).toBeLessThanOrEqual(5);
        expect(workingDaysBetween(received, deadline, calendar)).toBe(5);
      }),
      settings,
    );
  });

  it('a later receipt is never due earlier', () => {
    fc.assert(
      fc.property(dates, (received) => {
        expect(due(addDays(received, 1)) >= due(received)).toBe(true);
      }),
      settings,
    );
  });

  it('working days between two dates are those that are no day off', () => {
    const closed = [calendarDate('2022-05-05'), calendarDate('2023-06-17'), calendarDate('2024-02-13')];
    const desk = { goodFridayOff: true, closingDays: closed.map((date) => ({ date, name: 'Gesloten' })) };
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 900 }), (from, days) => {
        const each = Array.from({ length: days }, (_, index) => addDays(from, index + 1));
        const working = each.filter((day) => isWorkingDay(day, desk)).length;
        expect(workingDaysBetween(from, addDays(from, days), desk)).toBe(working);
      }),
      { ...settings, numRuns: 300 },
    );
  });

  it('working-day distance is antisymmetric', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 60 }), (from, days) => {
        const to = addDays(from, days);
        expect(workingDaysBetween(to, from, calendar) + workingDaysBetween(from, to, calendar)).toBe(0);
      }),
      settings,
    );
  });
});
