import type { SignalRow } from '../../api/types.js';

/** A line of the list: the heading of a day, or a signal. */
export type Line =
  | { readonly kind: 'day'; readonly key: string; readonly day: DueDay; readonly count: number }
  | { readonly kind: 'signal'; readonly key: string; readonly row: SignalRow };

export type DueDay = 'urgent' | 'overdue' | { readonly date: string; readonly today: boolean };

/**
 * Headings between rows that come sorted by urgency and due day: urgent ones, all that is late, then day by day.
 * The rows keep their order, so a page that is added later only adds lines at the end.
 */
export function groupByDueDay(rows: readonly SignalRow[], today: string): readonly Line[] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(dayKey(row, today), (counts.get(dayKey(row, today)) ?? 0) + 1);
  const lines: Line[] = [];
  const opened = new Set<string>();
  for (const row of rows) {
    const key = dayKey(row, today);
    if (!opened.has(key)) {
      opened.add(key);
      lines.push({ kind: 'day', key: `day-${key}`, day: dayOf(key, today), count: counts.get(key) ?? 0 });
    }
    lines.push({ kind: 'signal', key: row.id, row });
  }
  return lines;
}

function dayKey(row: SignalRow, today: string): string {
  if (row.urgency === 'SPOED') return 'urgent';
  return row.dueOn < today ? 'overdue' : row.dueOn;
}

function dayOf(key: string, today: string): DueDay {
  if (key === 'overdue' || key === 'urgent') return key;
  return { date: key, today: key === today };
}
