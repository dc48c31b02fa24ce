import { createHash } from 'node:crypto';
import {
  type Actor,
  actorRef,
  amsterdamDate,
  dueDate,
  type EventId,
  type FileId,
  FORWARDING_NORM,
  type MentionId,
  type SignalId,
} from '../../../kernel/index.js';
import type { House } from '../../../platform/house.js';
import type { Tx } from '../../../platform/postgres/index.js';
import { recordAudit } from '../../audit/index.js';
import { actorName } from '../domain/actor-name.js';
import { headlineOf, type NewSignal } from '../domain/new-signal.js';
import { formatSignalNumber } from '../domain/signal-number.js';
import { insertOpened, type OpenedRows, takeSerials } from '../store/insert-opened.js';

export interface OpenedSignal {
  readonly id: SignalId;
  readonly number: string;
  readonly dueOn: string;
}

/**
 * Registers reports: number, clock, sealed original, text, mentions, attachments, events, audit rows and reaction
 * jobs, all in the caller's transaction and just before it commits: they cannot be read in it. A file is registered before anything else can happen to it (DOMAIN.md S22).
 * Access is checked by the caller (intake), which knows how the report came in.
 */
export async function openSignals(
  tx: Tx,
  house: House,
  actor: Actor,
  reports: readonly NewSignal[],
): Promise<OpenedSignal[]> {
  if (reports.length === 0) return [];
  const serials = await takeSerials(tx, reports.length);
  const files = reports.map((report, index) => rowsOf(house, actor, report, serials[index]!));
  insertOpened(tx, files);
  await recordAudit(
    tx,
    house,
    ...files.map((file) => ({
      actor,
      action: 'signal.register',
      object: { kind: 'signal', id: file.signal.id },
      detail: { channel: file.signal.channel, sha256: file.original.sha256 },
    })),
  );
  await house.reactions.enqueue(
    tx,
    files.map((file) => ({ type: 'signal.registered' as const, signalId: file.signal.id })),
  );
  return files.map(({ signal }) => ({ id: signal.id, number: signal.number, dueOn: signal.due_on }));
}

function rowsOf(house: House, actor: Actor, report: NewSignal, serial: number): OpenedRows {
  const now = house.clock.now();
  const id = house.newId() as SignalId;
  const event = (type: string, at: Date, body: Record<string, unknown>) => ({
    id: house.newId() as EventId,
    signal_id: id,
    at,
    type,
    actor: actorRef(actor),
    actor_name: actorName(actor),
    body,
  });
  return {
    signal: signalRow(house, { id, actor, report, serial, now }),
    text: report.text,
    original: {
      sealed: house.seal.seal({ table: 'signal_original', column: 'sealed', row: id }, report.text),
      sha256: createHash('sha256').update(report.text).digest('hex'),
    },
    events: [
      event('signal.received', report.receivedAt, { channel: report.channel }),
      event('signal.registered', now, { source: report.sourceKind }),
    ],
    mentions: report.mentions.map((mention) => ({
      id: house.newId() as MentionId,
      signal_id: id,
      external_id: mention.externalId ?? null,
      kind: mention.kind,
      role: mention.role ?? 'subject',
      as_written: mention.asWritten,
      normalised: mention.normalised,
      start_at: mention.start ?? null,
      end_at: mention.end ?? null,
      parts: mention.parts ?? {},
      proposed_by: mention.proposedBy,
      made_at: now,
      removed_at: null,
    })),
    attachments: report.attachments.map((file) => ({
      id: house.newId() as FileId,
      signal_id: id,
      name: file.name,
      media_type: file.mediaType,
      size: file.size,
      sha256: file.sha256,
      original_file: file.originalFile,
      clean_file: file.cleanFile,
      scan: file.scan,
      made_at: now,
    })),
  };
}

interface RowFacts {
  readonly id: SignalId;
  readonly actor: Actor;
  readonly report: NewSignal;
  readonly serial: number;
  readonly now: Date;
}

function signalRow(house: House, { id, actor, report, serial, now }: RowFacts): OpenedRows['signal'] {
  const year = Number(amsterdamDate(now).slice(0, 4));
  return {
    id,
    number: formatSignalNumber(house.desk.numberPrefix, year, serial),
    state: 'GEREGISTREERD',
    channel: report.channel,
    source_kind: report.sourceKind,
    source_ref: report.sourceRef ?? null,
    external_id: report.externalId ?? null,
    received_at: report.receivedAt,
    entered_at: now,
    registered_at: now,
    registered_by: actorRef(actor),
    due_on: dueDate(amsterdamDate(report.receivedAt), FORWARDING_NORM, house.desk.calendar),
    clock: 1,
    language: report.language ?? null,
    headline: headlineOf(report.text),
    themes: [...(report.themes ?? [])],
    intent: 'onbekend',
    urgency: report.urgency ?? 'NORMAAL',
    grade_source: null,
    grade_info: null,
    flags: [...(report.flags ?? [])],
    handling: [...(report.handling ?? [])],
    routes: [],
    duplicate_of: null,
    holder_id: null,
    holder_name: null,
    held_until: null,
    version: 1,
    facts: {},
  };
}
