import { z } from 'zod';
import { calendarDate, isCalendarDate, startOfAmsterdamDay } from '../../../kernel/index.js';

/** One line of `signals.jsonl`, understood. */
export interface SignalLine {
  readonly signalId: string;
  readonly receivedAt: Date;
  /** As written; `channelOf` knows what it means. */
  readonly channel: string;
  readonly text: string;
  readonly mentions: readonly MentionLine[];
  /** Fields of the signal that the register has no place for. */
  readonly unknown: Readonly<Record<string, unknown>>;
}

export interface MentionLine {
  readonly mentionId: string;
  readonly kind: (typeof MENTION_LINE_KINDS)[number];
  /** All other fields of the mention as text, known or not. */
  readonly fields: Readonly<Record<string, string>>;
}

export const MENTION_LINE_KINDS = [
  'person',
  'organisation',
  'address',
  'phone',
  'email',
  'iban',
  'v-number',
  'kvk',
  'plate',
  'document',
] as const;

export type LineReading =
  | { readonly ok: true; readonly line: SignalLine }
  | { readonly ok: false; readonly reason: string };

const id = z.union([z.string().min(1).max(200), z.number().transform(String)]);
const Mention = z.looseObject({ mention_id: id, kind: z.enum(MENTION_LINE_KINDS) });
const Signal = z.looseObject({
  signal_id: id,
  received_at: z.string(),
  channel: z.string().default(''),
  text: z.string(),
  mentions: z.array(Mention).default([]),
});

/** Reads one line. All that is wrong with it is told at once; what is unknown is kept. */
export function readSignalLine(json: string): LineReading {
  const parsed = Signal.safeParse(parseJson(json));
  if (!parsed.success) return { ok: false, reason: parsed.error.issues.map(sayIssue).join('; ') };
  const { signal_id, received_at, channel, text, mentions, ...unknown } = parsed.data;
  const receivedAt = readMoment(received_at);
  if (!receivedAt)
    return { ok: false, reason: `received_at: "${received_at.slice(0, 40)}" is no date or moment` };
  if (text.trim() === '') return { ok: false, reason: 'text: is empty' };
  const read = mentions.map(({ mention_id, kind, ...fields }) => ({
    mentionId: mention_id,
    kind,
    fields: asText(fields),
  }));
  return { ok: true, line: { signalId: signal_id, receivedAt, channel, text, mentions: read, unknown } };
}

/** A day is the beginning of that day in Amsterdam; a time without a zone is Amsterdam's clock. */
export function readMoment(text: string): Date | undefined {
  const written = text.trim();
  if (isCalendarDate(written)) return startOfAmsterdamDay(calendarDate(written));
  const match = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?)(Z|[+-]\d{2}:?\d{2})?$/.exec(
    written,
  );
  if (!match) return undefined;
  const [, date = '', time = '', zone] = match;
  if (!isCalendarDate(date)) return undefined;
  const milliseconds = Date.parse(`${date}T${time}${zone ?? 'Z'}`);
  if (Number.isNaN(milliseconds)) return undefined;
  if (zone) return new Date(milliseconds);
  const midnight = Date.parse(`${date}T00:00:00Z`);
  return new Date(startOfAmsterdamDay(calendarDate(date)).getTime() + (milliseconds - midnight));
}

function asText(fields: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      if (value === null || value === undefined || value === '') return [];
      return [[name, typeof value === 'object' ? JSON.stringify(value) : String(value)]];
    }),
  );
}

function sayIssue(issue: z.core.$ZodIssue): string {
  return `${issue.path.map(String).join('.') || 'line'}: ${issue.message}`;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // A line that is no JSON is told as such by the schema: it is no object.
    return undefined;
  }
}
