import type { Channel, Flag, HandlingCode, MentionKind, MentionRole, SourceKind, Urgency } from './codes.js';

export interface NewMention {
  readonly kind: MentionKind;
  readonly role?: MentionRole;
  readonly asWritten: string;
  readonly normalised: string;
  readonly start?: number;
  readonly end?: number;
  /** Parts as the source gave them (`surname`, `birth_date`, `postcode`, …). */
  readonly parts?: Readonly<Record<string, string>>;
  readonly proposedBy: 'machine' | 'staff' | 'source';
  readonly externalId?: string;
}

export interface NewAttachment {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly originalFile: string;
  readonly cleanFile: string | null;
  readonly scan: 'clean' | 'quarantined' | 'refused';
}

/** A report as intake understood it: everything a file needs to begin. Times are UTC moments. */
export interface NewSignal {
  readonly channel: Channel;
  readonly sourceKind: SourceKind;
  readonly sourceRef?: string;
  readonly externalId?: string;
  /** When it reached the hub; the five working days run from here, whenever it was entered. */
  readonly receivedAt: Date;
  readonly text: string;
  readonly language?: string;
  readonly urgency?: Urgency;
  readonly themes?: readonly string[];
  readonly flags?: readonly Flag[];
  readonly handling?: readonly HandlingCode[];
  readonly mentions: readonly NewMention[];
  readonly attachments: readonly NewAttachment[];
}

const HEADLINE_LENGTH = 120;

/** One line of the text, for lists. Cut at a word, so that nobody reads half a name. */
export function headlineOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= HEADLINE_LENGTH) return line;
  const cut = line.slice(0, HEADLINE_LENGTH);
  const space = cut.lastIndexOf(' ');
  return `${space > HEADLINE_LENGTH / 2 ? cut.slice(0, space) : cut}…`;
}
