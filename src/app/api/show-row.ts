import type { z } from 'zod';
import { amsterdamDate, calendarDate, type WorkingCalendar, workingDaysBetween } from '../../kernel/index.js';
import type { Cursor, SignalRecord } from '../../modules/signals/index.js';
import type { signalRow } from './signal-schemas.js';

export type SignalRowView = z.infer<typeof signalRow>;

/** A signal as a line of a list, with how long it still has as of `now`. */
export function showRow(row: SignalRecord, now: Date, calendar: WorkingCalendar): SignalRowView {
  const held = row.held_until && row.held_until > now && row.holder_id;
  return {
    id: row.id,
    number: row.number,
    state: row.state,
    channel: row.channel,
    sourceKind: row.source_kind,
    receivedAt: row.received_at.toISOString(),
    registeredAt: row.registered_at.toISOString(),
    dueOn: row.due_on,
    workingDaysLeft: workingDaysBetween(amsterdamDate(now), calendarDate(row.due_on), calendar),
    clock: row.clock,
    urgency: row.urgency,
    themes: row.themes,
    intent: row.intent,
    headline: row.headline,
    flags: row.flags,
    holder: held ? { staffId: held, name: row.holder_name ?? '' } : null,
    lockedUntil: held ? (row.held_until?.toISOString() ?? null) : null,
    version: row.version,
  };
}

/** A cursor travels as one opaque word; it holds a sort value and an id, nothing personal. */
export function writeCursor(cursor: Cursor | null): string | null {
  return cursor && Buffer.from(JSON.stringify([cursor.value, cursor.id])).toString('base64url');
}

export function readCursor(text: string | undefined): Cursor | undefined {
  if (!text) return undefined;
  try {
    const [value, id]: unknown[] = JSON.parse(Buffer.from(text, 'base64url').toString());
    return typeof value === 'string' && typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id)
      ? { value, id }
      : undefined;
  } catch {
    return undefined;
  }
}
