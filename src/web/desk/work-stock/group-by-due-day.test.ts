import { describe, expect, it } from 'vitest';
import type { SignalRow } from '../../api/types.js';
import { groupByDueDay } from './group-by-due-day.js';

const TODAY = '2026-11-23';
const row = (id: string, dueOn: string, urgency: SignalRow['urgency'] = 'NORMAAL'): SignalRow => ({
  id,
  number: id,
  state: 'GEREGISTREERD',
  channel: 'WEBFORM',
  sourceKind: 'BURGER',
  receivedAt: '2026-11-19T09:14:00Z',
  registeredAt: '2026-11-19T09:14:00Z',
  dueOn,
  workingDaysLeft: 0,
  urgency,
  themes: [],
  headline: '',
  flags: [],
  holder: null,
  lockedUntil: null,
  intent: 'onbekend',
  clock: 1,
  version: 1,
});

describe('the work stock grouped by due day', () => {
  it('puts urgent, late, today and later under headings of their own', () => {
    const lines = groupByDueDay(
      [
        row('a', '2026-11-25', 'SPOED'),
        row('b', '2026-11-18'),
        row('c', '2026-11-20'),
        row('d', TODAY),
        row('e', '2026-11-26'),
      ],
      TODAY,
    );
    expect(lines.map((line) => (line.kind === 'day' ? line.day : line.row.id))).toEqual([
      'urgent',
      'a',
      'overdue',
      'b',
      'c',
      { date: TODAY, today: true },
      'd',
      { date: '2026-11-26', today: false },
      'e',
    ]);
  });

  it('counts the signals under each heading', () => {
    const lines = groupByDueDay([row('b', '2026-11-18'), row('c', '2026-11-20')], TODAY);
    expect(lines[0]).toMatchObject({ kind: 'day', count: 2 });
  });

  it('is empty without signals', () => {
    expect(groupByDueDay([], TODAY)).toEqual([]);
  });
});
