import { z } from 'zod';
import {
  accept,
  calendarDate,
  calendarDateSchema,
  type Outcome,
  parsePolicy,
  policyHeader,
  type WorkingCalendar,
} from '../../../kernel/index.js';

const holidays = policyHeader
  .extend({
    goodFridayOff: z.boolean(),
    closingDays: z.array(z.strictObject({ date: calendarDateSchema, name: z.string().min(1) })),
  })
  .strict();

/** The desk's calendar (config/holidays.json): statutory days are computed, only closing days are listed. */
export function parseWorkingCalendar(content: unknown, file = 'holidays.json'): Outcome<WorkingCalendar> {
  const parsed = parsePolicy(file, holidays, content);
  if (!parsed.ok) return parsed;
  const { goodFridayOff, closingDays } = parsed.value;
  return accept({
    goodFridayOff,
    closingDays: closingDays.map(({ date, name }) => ({ date: calendarDate(date), name })),
  });
}
