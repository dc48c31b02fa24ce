import { expect, it } from 'vitest';
import { emptyWarning, warningFrom } from './warning-draft.js';

it.each([
  ['0', '2026-04-01T09:00:00.000Z'],
  ['1', '2026-04-01T08:59:00.000Z'],
  ['90', '2026-04-01T07:30:00.000Z'],
])('a call of %s minutes ago was at %s', (minutesAgo, calledAt) => {
  const input = warningFrom({ ...emptyWarning, minutesAgo, told: 'adres' }, new Date('2026-04-01T09:00:00Z'));
  expect(input).toEqual({ recipient: 'ALARM_112', spokeWith: '', told: 'adres', reason: '', calledAt });
});
