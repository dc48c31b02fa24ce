import { describe, expect, it } from 'vitest';
import { calendarDate, type WorkingCalendar } from '../../../kernel/index.js';
import { readClock, restartClock, startClock, waitingDays } from './clock.js';

const calendar: WorkingCalendar = { goodFridayOff: true, closingDays: [] };
const day = calendarDate;
// Monday 7 September 2026, due Monday 14 September.
const clock = startClock(day('2026-09-07'), calendar);

describe('a running clock', () => {
  it.each([
    ['2026-09-07', 0, 5, 'none'],
    ['2026-09-09', 2, 3, 'none'],
    ['2026-09-10', 3, 2, 'day-3'],
    ['2026-09-12', 4, 1, 'day-3'],
    ['2026-09-14', 5, 0, 'day-5'],
  ])('on %s is at day %i with %i left and warning %s', (today, number, daysLeft, warning) => {
    expect(readClock(clock, { today: day(today) }, calendar)).toEqual({
      kind: 'running',
      day: number,
      daysLeft,
      warning,
    });
  });

  it('is overdue from the first moment after day 5, also on a day off', () => {
    const friday = startClock(day('2026-09-04'), calendar);
    expect(friday.dueOn).toBe('2026-09-11');
    expect(readClock(friday, { today: day('2026-09-12') }, calendar)).toMatchObject({
      kind: 'overdue',
      daysOver: 0,
    });
    expect(readClock(friday, { today: day('2026-09-15') }, calendar)).toMatchObject({
      kind: 'overdue',
      daysOver: 2,
    });
  });

  it('does not stop while the tipster is asked for more; waiting is counted beside it', () => {
    const waits = [{ since: day('2026-09-08'), until: day('2026-09-10') }, { since: day('2026-09-11') }];
    expect(waitingDays(waits, day('2026-09-15'), calendar)).toBe(4);
    expect(readClock(clock, { today: day('2026-09-15') }, calendar).kind).toBe('overdue');
  });
});

describe('a clock that stopped or starts again', () => {
  it.each([
    ['2026-09-14', true],
    ['2026-09-15', false],
  ])('forwarded on %s is in time: %s', (stoppedOn, inTime) => {
    const when = { today: day('2026-09-30'), stoppedOn: day(stoppedOn) };
    expect(readClock(clock, when, calendar)).toEqual({ kind: 'stopped', on: stoppedOn, inTime });
  });

  it('a returned signal gets run 2 with a full term', () => {
    expect(restartClock(clock, day('2026-12-22'), calendar)).toEqual({
      run: 2,
      startedOn: '2026-12-22',
      dueOn: '2026-12-30',
    });
  });
});
