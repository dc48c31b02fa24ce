import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { BulkMention } from '../../modules/subjects/index.js';

export interface FileSignal {
  readonly id: string;
  readonly receivedAt: string;
  readonly channel: string;
  readonly text: string;
  readonly mentions: readonly BulkMention[];
}

export interface SignalsFile {
  readonly signals: readonly FileSignal[];
  /** Lines that are no signal, with the reason; they never stop the rest. */
  readonly refused: readonly { readonly line: number; readonly reason: string }[];
}

/** Numbers are common where text is meant (`house_no: 12`); lists and objects are unknown fields here. */
const FieldValue = z.union([z.string(), z.number().transform(String), z.null().transform(() => '')]);
const Mention = z
  .looseObject({
    mention_id: z.union([z.string(), z.number().transform(String)]),
    kind: z.enum(['person', 'organisation', 'address', 'phone', 'iban']),
  })
  .transform(
    ({ mention_id, kind, ...rest }): BulkMention => ({
      id: mention_id,
      kind,
      fields: factFields(kind, textFields(rest)),
    }),
  );
const Signal = z.looseObject({
  signal_id: z.union([z.string(), z.number().transform(String)]),
  received_at: z.string().default(''),
  channel: z.string().default(''),
  text: z.string().default(''),
  mentions: z.array(z.unknown()).default([]),
});

/** Reads signals.jsonl. A mention that cannot be read is refused alone; its signal stays. */
export async function readSignalsFile(path: string): Promise<SignalsFile> {
  const signals: FileSignal[] = [];
  const refused: { line: number; reason: string }[] = [];
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
    line += 1;
    if (text.trim() === '') continue;
    const parsed = Signal.safeParse(parseJson(text));
    if (!parsed.success) {
      refused.push({ line, reason: reasonOf(parsed.error) });
      continue;
    }
    const mentions: BulkMention[] = [];
    for (const each of parsed.data.mentions) {
      const mention = Mention.safeParse(each);
      if (mention.success) mentions.push(mention.data);
      else refused.push({ line, reason: `mention: ${reasonOf(mention.error)}` });
    }
    const { signal_id, received_at, channel, text: words } = parsed.data;
    signals.push({ id: signal_id, receivedAt: received_at, channel, text: words, mentions });
  }
  return { signals, refused };
}

/** A fact may stand under its own name or as `value`; an address written as one line is cut at its commas. */
function factFields(kind: BulkMention['kind'], fields: Record<string, string>): Record<string, string> {
  const value = fields['value'] ?? fields['text'] ?? '';
  if (value === '' || kind === 'person') return fields;
  if (kind === 'organisation') return { name: value, ...fields };
  if (kind !== 'address') return { [kind]: value, ...fields };
  const [street = '', ...rest] = value.split(',');
  return { street: street.trim(), city: rest.join(' ').trim(), ...fields };
}

function textFields(rest: Readonly<Record<string, unknown>>): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [name, value] of Object.entries(rest)) {
    const text = FieldValue.safeParse(value);
    if (text.success) fields[name] = text.data;
  }
  return fields;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function reasonOf(error: z.ZodError): string {
  const first = error.issues[0];
  return first ? `${first.path.join('.') || 'line'}: ${first.message}` : 'not a signal';
}
