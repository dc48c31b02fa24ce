import {
  type CalendarDate,
  dueDate,
  FORWARDING_NORM,
  type WorkingCalendar,
  workingDaysBetween,
} from '../../../kernel/index.js';

/** One run of the five-working-day norm. A return by a receiver starts run 2, measured by itself. */
export interface Clock {
  readonly run: number;
  readonly startedOn: CalendarDate;
  readonly dueOn: CalendarDate;
}

/** A colleague is warned on day 3 and again on day 5; a missed norm is reported and never acts by itself. */
export type Warning = 'none' | 'day-3' | 'day-5';

export type ClockReading =
  | {
      readonly kind: 'running';
      readonly day: number;
      readonly daysLeft: number;
      readonly warning: Warning;
    }
  | { readonly kind: 'overdue'; readonly day: number; readonly daysOver: number }
  | { readonly kind: 'stopped'; readonly on: CalendarDate; readonly inTime: boolean };

export function startClock(receivedOn: CalendarDate, calendar: WorkingCalendar): Clock {
  return { run: 1, startedOn: receivedOn, dueOn: dueDate(receivedOn, FORWARDING_NORM, calendar) };
}

/** A signal that comes back gets a full new term; the first run keeps its own outcome. */
export function restartClock(previous: Clock, returnedOn: CalendarDate, calendar: WorkingCalendar): Clock {
  return { ...startClock(returnedOn, calendar), run: previous.run + 1 };
}

/**
 * Where a clock stands on a day. Asking the tipster for more does not stop it: pass `stoppedOn` only
 * when the signal left the house (forwarded, redirected, closed).
 */
export function readClock(
  clock: Clock,
  when: { readonly today: CalendarDate; readonly stoppedOn?: CalendarDate },
  calendar: WorkingCalendar,
): ClockReading {
  const { today, stoppedOn } = when;
  if (stoppedOn !== undefined) return { kind: 'stopped', on: stoppedOn, inTime: stoppedOn <= clock.dueOn };
  const day = workingDaysBetween(clock.startedOn, today, calendar);
  if (today > clock.dueOn)
    return { kind: 'overdue', day, daysOver: workingDaysBetween(clock.dueOn, today, calendar) };
  return {
    kind: 'running',
    day,
    daysLeft: workingDaysBetween(today, clock.dueOn, calendar),
    warning: warningOn(day),
  };
}

/** A period in which the desk waited for an answer; `until` is absent while it still waits. */
export interface Waiting {
  readonly since: CalendarDate;
  readonly until?: CalendarDate;
}

/** Working days spent waiting, shown beside the clock and never taken off it. */
export function waitingDays(
  waits: readonly Waiting[],
  today: CalendarDate,
  calendar: WorkingCalendar,
): number {
  return waits.reduce((sum, wait) => sum + workingDaysBetween(wait.since, wait.until ?? today, calendar), 0);
}

function warningOn(day: number): Warning {
  if (day >= 5) return 'day-5';
  return day >= 3 ? 'day-3' : 'none';
}
