import { addDays, type CalendarDate, calendarDate, weekdayOf, yearOf } from './calendar-date.js';

/** A day on which no term runs, with the words a screen shows for it. */
export interface DayOff {
  readonly date: CalendarDate;
  readonly name: string;
}

/** What a desk may set about its calendar (config/holidays.json). */
export interface WorkingCalendar {
  /** Algemene termijnenwet art. 3 lid 2 equates Goede Vrijdag with a holiday; a desk that works that day says false. */
  readonly goodFridayOff: boolean;
  /** Days equated by decree (art. 3 lid 3) and closing days an administrator adds. */
  readonly closingDays: readonly DayOff[];
}

// A year's holidays never change, and a list of signals asks for the same few years thousands of times.
const reckoned = new Map<string, readonly DayOff[]>();

/**
 * The generally recognised holidays of one year: Algemene termijnenwet art. 3 lid 1 and 2.
 * 5 May counts every year there, also outside the lustrum years in which employees get the day off.
 */
export function statutoryDaysOff(year: number, goodFridayOff: boolean): readonly DayOff[] {
  const key = `${year} ${goodFridayOff}`;
  const days = reckoned.get(key) ?? reckonDaysOff(year, goodFridayOff);
  reckoned.set(key, days);
  return days;
}

function reckonDaysOff(year: number, goodFridayOff: boolean): readonly DayOff[] {
  const easter = easterSunday(year);
  const on = (monthDay: string) => calendarDate(`${String(year).padStart(4, '0')}-${monthDay}`);
  return [
    { date: on('01-01'), name: 'Nieuwjaarsdag' },
    ...(goodFridayOff ? [{ date: addDays(easter, -2), name: 'Goede Vrijdag' }] : []),
    { date: addDays(easter, 1), name: 'Tweede Paasdag' },
    { date: kingsDay(on('04-27')), name: 'Koningsdag' },
    { date: on('05-05'), name: 'Bevrijdingsdag' },
    { date: addDays(easter, 39), name: 'Hemelvaartsdag' },
    { date: addDays(easter, 50), name: 'Tweede Pinksterdag' },
    { date: on('12-25'), name: 'Eerste Kerstdag' },
    { date: on('12-26'), name: 'Tweede Kerstdag' },
  ];
}

/** Why a date is no working day, or undefined when it is one. */
export function dayOffName(date: CalendarDate, calendar: WorkingCalendar): string | undefined {
  const weekday = weekdayOf(date);
  if (weekday === 6) return 'zaterdag';
  if (weekday === 7) return 'zondag';
  const days = [...statutoryDaysOff(yearOf(date), calendar.goodFridayOff), ...calendar.closingDays];
  return days.find((day) => day.date === date)?.name;
}

/** The King's birthday is kept a day early when 27 April is a Sunday. */
function kingsDay(birthday: CalendarDate): CalendarDate {
  return weekdayOf(birthday) === 7 ? addDays(birthday, -1) : birthday;
}

/** Gregorian Easter: the anonymous algorithm as given by J. Meeus, Astronomical Algorithms (1991), ch. 8. */
export function easterSunday(year: number): CalendarDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return calendarDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}
