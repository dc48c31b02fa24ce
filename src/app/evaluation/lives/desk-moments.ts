import {
  addDays,
  amsterdamDate,
  type CalendarDate,
  isWorkingDay,
  startOfAmsterdamDay,
  type WorkingCalendar,
} from '../../../kernel/index.js';
import type { Draw } from '../draw.js';

const MINUTE = 60_000;
const OPENS = 8 * 60 + 30;
const CLOSES = 17 * 60;

/** The first moment within desk hours (working days, 08:30 to 17:00) at or after this one, a little later at random. */
export function atDesk(moment: Date, calendar: WorkingCalendar, draw: Draw): Date {
  const date = amsterdamDate(moment);
  const minutes = (moment.getTime() - startOfAmsterdamDay(date).getTime()) / MINUTE;
  if (isWorkingDay(date, calendar) && minutes < CLOSES)
    return minutes >= OPENS ? moment : minutesInto(date, OPENS + draw.between(0, 90));
  return atDesk(startOfAmsterdamDay(addDays(date, 1)), calendar, draw);
}

/** This many working days before a day; 0 is the day itself, or the last working day before it. */
export function workingDaysBefore(
  today: CalendarDate,
  days: number,
  calendar: WorkingCalendar,
): CalendarDate {
  let date = today;
  for (let left = days; left > 0 || !isWorkingDay(date, calendar); ) {
    if (isWorkingDay(date, calendar)) left -= 1;
    date = addDays(date, -1);
  }
  return date;
}

export function minutesInto(date: CalendarDate, minutes: number): Date {
  return new Date(startOfAmsterdamDay(date).getTime() + minutes * MINUTE);
}

/** Some moment of a day: people write to a web form in the evening too, a desk takes calls until noon. */
export function momentOn(
  date: CalendarDate,
  hours: readonly [from: number, until: number],
  draw: Draw,
): Date {
  return minutesInto(date, draw.between(hours[0] * 60, hours[1] * 60 - 1));
}
