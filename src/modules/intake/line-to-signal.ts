import type { Channel, NewMention, NewSignal, SourceKind } from '../signals/index.js';
import type { MentionLine, SignalLine } from './domain/read-signal-line.js';
import { findMentions } from './find-mentions.js';
import { normaliseMention } from './normalise-mention.js';
import { screenText } from './screen-text.js';

const CHANNEL_WORDS: Readonly<Record<string, Channel>> = {
  webform: 'WEBFORM',
  website: 'WEBFORM',
  web: 'WEBFORM',
  form: 'WEBFORM',
  formulier: 'WEBFORM',
  telefoon: 'TELEFOON',
  telephone: 'TELEFOON',
  phone: 'TELEFOON',
  brief: 'BRIEF',
  letter: 'BRIEF',
  post: 'BRIEF',
  email: 'EMAIL',
  mail: 'EMAIL',
  loket: 'LOKET',
  counter: 'LOKET',
  balie: 'LOKET',
  intern: 'INTERN',
  internal: 'INTERN',
  partnerapi: 'PARTNER_API',
  partner: 'PARTNER_API',
  api: 'PARTNER_API',
};

/** What a file calls its channel; undefined when nobody knows the word: then the signal came by import. */
export function channelOf(written: string): Channel | undefined {
  return CHANNEL_WORDS[written.toLowerCase().replace(/[^a-z]/g, '')];
}

const SOURCE_BY_CHANNEL: Readonly<Record<Channel, SourceKind>> = {
  WEBFORM: 'ANONIEM',
  TELEFOON: 'BURGER',
  BRIEF: 'BURGER',
  EMAIL: 'BURGER',
  LOKET: 'KLANTDIRECTIE',
  INTERN: 'HANDHAVING',
  PARTNER_API: 'KETENPARTNER',
  IMPORT: 'DERDE',
};

/** A line as the register takes it. Mentions of the file stand as they came; without any, the text is read. */
export function lineToSignal(line: SignalLine): NewSignal {
  const channel = channelOf(line.channel) ?? 'IMPORT';
  const found = findMentions(line.text);
  return {
    channel,
    sourceKind: SOURCE_BY_CHANNEL[channel],
    externalId: line.signalId,
    receivedAt: line.receivedAt,
    text: line.text,
    flags: screenText(line.text, { anonymous: channel === 'WEBFORM', namesReporter: found.namesReporter }),
    mentions: line.mentions.length > 0 ? line.mentions.map(mentionOf) : found.mentions,
    attachments: [],
  };
}

function mentionOf(mention: MentionLine): NewMention {
  const asWritten = writtenOut(mention);
  return {
    kind: mention.kind,
    asWritten,
    normalised: normaliseMention(mention.kind, asWritten),
    parts: mention.fields,
    proposedBy: 'source',
    externalId: mention.mentionId,
  };
}

/** The mention as one would write it, from its parts. */
function writtenOut({ kind, fields }: MentionLine): string {
  const join = (...names: string[]) => names.flatMap((name) => fields[name] ?? []).join(' ');
  switch (kind) {
    case 'person':
      return join('given_names', 'prefix', 'surname') || join('name') || join('alias') || any(fields);
    case 'address':
      return join('street', 'house_no', 'house_add', 'postcode', 'city') || any(fields);
    case 'organisation':
      return join('name') || any(fields);
    default:
      return join(kind.replace('-', '_')) || any(fields);
  }
}

const any = (fields: Readonly<Record<string, string>>) => Object.values(fields)[0] ?? '';
