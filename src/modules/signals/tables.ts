import type { ColumnType, Selectable } from 'kysely';
import type { ClaimId, EventId, FileId, MentionId, SignalId, StaffId } from '../../kernel/index.js';
import type { Channel, ClaimStatus, MentionKind, MentionRole, SourceKind, Urgency } from './domain/codes.js';
import type { SignalState } from './domain/states.js';

type Json<T> = ColumnType<T, string, string>;

export interface SignalTable {
  id: SignalId;
  number: string;
  state: SignalState;
  channel: Channel;
  source_kind: SourceKind;
  /** Key into the tipster vault; says nothing by itself. */
  source_ref: string | null;
  /** The id a partner or an import file gave it. */
  external_id: string | null;
  received_at: Date;
  entered_at: Date;
  registered_at: Date;
  registered_by: string;
  /** Calendar date: in time until the end of this day in Amsterdam. */
  due_on: string;
  /** 1, and one more for each time it came back and the five days began again. */
  clock: number;
  language: string | null;
  headline: string;
  themes: string[];
  intent: string;
  urgency: Urgency;
  grade_source: string | null;
  grade_info: string | null;
  flags: string[];
  handling: string[];
  routes: string[];
  duplicate_of: SignalId | null;
  holder_id: StaffId | null;
  holder_name: string | null;
  held_until: Date | null;
  version: number;
  /** What the assessor noted for routing; written by assessment, read by routing. */
  facts: Json<Readonly<Record<string, boolean>>>;
}

/** A row as it is read: JSON columns as values. */
export type SignalRecord = Selectable<SignalTable>;

export interface SignalEventTable {
  id: EventId;
  signal_id: SignalId;
  at: Date;
  type: string;
  actor: string;
  actor_name: string;
  body: Json<Record<string, unknown>>;
}

export interface MentionTable {
  id: MentionId;
  signal_id: SignalId;
  external_id: string | null;
  kind: MentionKind;
  role: MentionRole;
  as_written: string;
  normalised: string;
  start_at: number | null;
  end_at: number | null;
  parts: Json<Record<string, string>>;
  proposed_by: 'machine' | 'staff' | 'source';
  made_at: Date;
  removed_at: Date | null;
}

export interface ClaimTable {
  id: ClaimId;
  signal_id: SignalId;
  text: string;
  start_at: number | null;
  end_at: number | null;
  status: ClaimStatus;
  by_actor: string;
  by_name: string;
  at: Date;
  reason: string | null;
}

export interface AttachmentTable {
  id: FileId;
  signal_id: SignalId;
  name: string;
  media_type: string;
  size: number;
  sha256: string;
  original_file: string;
  clean_file: string | null;
  scan: 'clean' | 'quarantined' | 'refused';
  made_at: Date;
}

export interface SignalRelationTable {
  signal_id: SignalId;
  other_id: SignalId;
  relation: 'duplicate' | 'supplement' | 'related';
  by_actor: string;
  at: Date;
  reason: string;
  retired_at: Date | null;
}

export type SignalTables = {
  signal: SignalTable;
  /** `rendering` is the text rewritten for others; null until somebody wrote it. */
  signal_text: { signal_id: SignalId; text: string; rendering: string | null };
  signal_original: { signal_id: SignalId; sealed: string; sha256: string; sealed_at: Date };
  signal_event: SignalEventTable;
  mention: MentionTable;
  claim: ClaimTable;
  attachment: AttachmentTable;
  signal_relation: SignalRelationTable;
};
