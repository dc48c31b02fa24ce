import { amsterdamDate, isValidOn, type WorkingCalendar } from '../../kernel/index.js';
import { type ContactHours, type ContactLine, isOpen } from '../../modules/routing/index.js';
import type { Clock } from '../../platform/clock.js';
import type { DeskHours } from '../../web/report/index.js';

const TIME = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The line for everybody, as it holds at this moment (config/contact-hours.json). */
export function deskHoursAt(
  clock: Clock,
  policy: { readonly contactHours: ContactHours; readonly calendar: WorkingCalendar },
): DeskHours {
  const now = clock.now();
  const date = amsterdamDate(now);
  const line = policy.contactHours.lines.find((one) => one.audience === 'iedereen' && isValidOn(one, date));
  if (!line) throw new Error(`contact-hours.json has no line for everybody on ${date}`);
  return {
    phone: line.phone,
    hours: { nl: hoursIn('nl', line), en: hoursIn('en', line) },
    open: isOpen(line, { date, time: TIME.format(now) }, policy.calendar) === 'open',
  };
}

function hoursIn(language: 'nl' | 'en', line: ContactLine): string {
  const days = language === 'nl' ? 'op werkdagen' : 'on working days';
  if (line.from === null || line.until === null) return days;
  return language === 'nl'
    ? `${days} van ${line.from} tot ${line.until} uur`
    : `${days} from ${line.from} to ${line.until}`;
}
