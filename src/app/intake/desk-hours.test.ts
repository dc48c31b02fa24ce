import { expect, it } from 'vitest';
import { parseContactHours } from '../../modules/routing/index.js';
import { fixedClock } from '../../platform/clock.js';
import { deskHoursAt } from './desk-hours.js';

const parsed = parseContactHours({
  version: 1,
  validFrom: '2026-01-01',
  owner: 'BEHEER',
  source: 'test',
  lines: [
    {
      code: 'INFORMATIEKNOOPPUNT',
      name: 'Informatieknooppunt',
      audience: 'iedereen',
      phone: '088 000 0000',
      days: 'werkdagen',
      from: '08:30',
      until: '12:00',
      validFrom: '2020-01-01',
      validUntil: null,
      source: 'test',
      outsideHours: 'Meld online.',
      outsideHoursEn: 'Report online.',
    },
  ],
});
if (!parsed.ok) throw new Error(parsed.message);
const policy = { contactHours: parsed.value, calendar: { goodFridayOff: true, closingDays: [] } };

it.each([
  ['2026-04-01T06:29:00Z', false],
  ['2026-04-01T06:30:00Z', true],
  ['2026-04-01T10:00:00Z', false],
  ['2026-04-04T08:00:00Z', false],
  ['2026-04-06T08:00:00Z', false],
])('at %s the line for everybody being open is %s', (moment, open) => {
  expect(deskHoursAt(fixedClock(moment), policy)).toEqual({
    phone: '088 000 0000',
    hours: { nl: 'op werkdagen van 08:30 tot 12:00 uur', en: 'on working days from 08:30 to 12:00' },
    open,
  });
});
