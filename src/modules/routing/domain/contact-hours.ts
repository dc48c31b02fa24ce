import { z } from 'zod';
import {
  calendarDate,
  calendarDateSchema,
  isValidOn,
  isWorkingDay,
  type Outcome,
  parsePolicy,
  policyHeader,
  type WorkingCalendar,
} from '../../../kernel/index.js';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'geen tijd als 08:30');

const line = z.strictObject({
  code: z.string().min(1),
  name: z.string().min(1),
  audience: z.enum(['iedereen', 'ketenpartners']),
  phone: z.string().min(3),
  days: z.literal('werkdagen'),
  from: time.nullable(),
  until: time.nullable(),
  validFrom: calendarDateSchema,
  validUntil: calendarDateSchema.nullable(),
  source: z.string().min(1),
  outsideHours: z.string().min(1),
  outsideHoursEn: z.string().min(1),
});

const contactHours = policyHeader.extend({ lines: z.array(line).min(1) }).strict();

export type ContactLine = Readonly<z.infer<typeof line>>;
export type ContactHours = Readonly<z.infer<typeof contactHours>>;

/** Telephone lines with their hours (config/contact-hours.json): never in code, because numbers change. */
export function parseContactHours(content: unknown, file = 'contact-hours.json'): Outcome<ContactHours> {
  return parsePolicy(file, contactHours, content);
}

/** The line as it holds on a day. */
export function lineOn(hours: ContactHours, code: string, date: string): ContactLine | undefined {
  return hours.lines.find((one) => one.code === code && isValidOn(one, date));
}

/** Whether someone answers at a local time (`HH:MM`); `unknown` when the line publishes no hours. */
export function isOpen(
  one: ContactLine,
  local: { readonly date: string; readonly time: string },
  calendar: WorkingCalendar,
): 'open' | 'closed' | 'unknown' {
  if (!isWorkingDay(calendarDate(local.date), calendar)) return 'closed';
  if (one.from === null || one.until === null) return 'unknown';
  return one.from <= local.time && local.time < one.until ? 'open' : 'closed';
}
