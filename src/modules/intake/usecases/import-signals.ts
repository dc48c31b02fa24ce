import { createHash } from 'node:crypto';
import { type Actor, systemActor } from '../../../kernel/index.js';
import type { Tx } from '../../../platform/postgres/index.js';
import { openSignals } from '../../signals/index.js';
import { MENTION_FIELDS } from '../domain/mention-fields.js';
import { readSignalLine, type SignalLine } from '../domain/read-signal-line.js';
import { channelOf, lineToSignal } from '../line-to-signal.js';
import type { IntakeHouse } from '../ports.js';
import { findImported, insertImported } from '../store/import-lines.js';

export interface RefusedLine {
  readonly line: number;
  readonly reason: string;
  readonly raw: string;
}

export interface ImportWatch {
  onRefused(refused: RefusedLine): void;
  onProgress(read: number): void;
}

export interface SignalsImported {
  read: number;
  added: number;
  /** There already, and the same. */
  unchanged: number;
  refused: number;
  /** Fields that the register does not know, with how often; they are kept. */
  readonly unknownFields: Map<string, number>;
  /** Channel words that nobody knows, with how often; these signals came by IMPORT. */
  readonly unknownChannels: Map<string, number>;
}

/** Lines in one transaction: large enough to be quick, small enough to keep what was done when the power fails. */
const BATCH = 200;
const IMPORTER: Actor = systemActor('import-signals');

interface Entry {
  readonly line: SignalLine;
  readonly at: number;
  readonly raw: string;
  readonly sha256: string;
}

/** Takes signals from a file. Idempotent on `signal_id`; one bad line never stops the rest. */
export async function importSignals(
  house: IntakeHouse,
  lines: AsyncIterable<string> | Iterable<string>,
  watch: ImportWatch,
): Promise<SignalsImported> {
  const done: SignalsImported = {
    read: 0,
    added: 0,
    unchanged: 0,
    refused: 0,
    unknownFields: new Map(),
    unknownChannels: new Map(),
  };
  let batch: Entry[] = [];
  let at = 0;
  const refuse = (refused: RefusedLine) => {
    done.refused += 1;
    watch.onRefused(refused);
  };
  const flush = async () => {
    await takeBatch(house, batch, { done, refuse });
    batch = [];
    watch.onProgress(done.read);
  };
  for await (const raw of lines) {
    at += 1;
    if (raw.trim() === '') continue;
    done.read += 1;
    const entry = readEntry(house, raw, at);
    if ('reason' in entry) refuse(entry);
    else batch.push(entry);
    if (batch.length >= BATCH) await flush();
  }
  await flush();
  return done;
}

function readEntry(house: IntakeHouse, raw: string, at: number): Entry | RefusedLine {
  const reading = readSignalLine(raw);
  if (!reading.ok) return { line: at, reason: reading.reason, raw };
  if (reading.line.receivedAt > house.clock.now())
    return { line: at, reason: 'received_at: lies in the future', raw };
  const sha256 = createHash('sha256').update(JSON.stringify(reading.line)).digest('hex');
  return { line: reading.line, at, raw, sha256 };
}

interface Tally {
  readonly done: SignalsImported;
  readonly refuse: (refused: RefusedLine) => void;
}

async function takeBatch(
  house: IntakeHouse,
  batch: readonly Entry[],
  { done, refuse }: Tally,
): Promise<void> {
  if (batch.length === 0) return;
  const ids = batch.map((entry) => entry.line.signalId);
  const known = new Map(await findImported(house.database.db, ids));
  const fresh: Entry[] = [];
  for (const entry of batch) {
    const before = known.get(entry.line.signalId);
    if (before === undefined) fresh.push(entry);
    else if (before === entry.sha256) done.unchanged += 1;
    // The original is sealed: a second text under one id is another report, and somebody has to look.
    else
      refuse({
        line: entry.at,
        reason: 'signal_id: is registered already with other content',
        raw: entry.raw,
      });
    known.set(entry.line.signalId, before ?? entry.sha256);
  }
  if (fresh.length > 0) await house.database.withTx((tx) => register(tx, house, fresh));
  done.added += fresh.length;
  for (const { line } of fresh) countUnknown(done, line);
}

async function register(tx: Tx, house: IntakeHouse, entries: readonly Entry[]): Promise<void> {
  const opened = await openSignals(
    tx,
    house,
    IMPORTER,
    entries.map(({ line }) => lineToSignal(line)),
  );
  const rows = entries.flatMap(({ line, sha256 }, index) => {
    const signal = opened[index];
    return signal
      ? [{ external_id: line.signalId, signal_id: signal.id, sha256, unknown_fields: line.unknown }]
      : [];
  });
  await insertImported(tx, rows);
}

function countUnknown(done: SignalsImported, line: SignalLine): void {
  const add = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const name of Object.keys(line.unknown)) add(done.unknownFields, name);
  for (const mention of line.mentions)
    for (const name of Object.keys(mention.fields))
      if (!MENTION_FIELDS.has(name)) add(done.unknownFields, `mentions.${name}`);
  if (!channelOf(line.channel)) add(done.unknownChannels, line.channel);
}
