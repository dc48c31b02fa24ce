import { PUBLIC, type SignalId } from '../../../kernel/index.js';
import type { Tx } from '../../../platform/postgres/index.js';
import {
  appendEvent,
  findByNumber,
  type NewAttachment,
  type NewSignal,
  openSignals,
  parseSignalNumber,
} from '../../signals/index.js';
import { issueReceipts, keepContact, showReceipt } from '../../sources/index.js';
import { isAnonymous, type ReportAnswers } from '../domain/report-answers.js';
import { composeReportText, sourceKindOf, subjectMentions } from '../domain/report-signal.js';
import { findMentions } from '../find-mentions.js';
import { normaliseMention } from '../normalise-mention.js';
import type { IntakeHouse } from '../ports.js';
import { screenText } from '../screen-text.js';

export interface Submitted {
  /** Speakable and not secret. */
  readonly reference: string;
  /** Secret; shown to the reporter and never again. */
  readonly receipt: string;
}

/** A report that was judged and read, ready to be written: all thinking is done before the transaction begins. */
export interface ReadyReport {
  readonly report: ReportAnswers;
  readonly signal: NewSignal;
}

export function makeReady(
  house: IntakeHouse,
  input: { readonly report: ReportAnswers; readonly attachments: readonly NewAttachment[] },
): ReadyReport {
  const { report, attachments } = input;
  const text = composeReportText(report);
  const { mentions, namesReporter } = findMentions(report.text);
  const named = subjectMentions(report.subject).map((mention) => ({
    ...mention,
    normalised: normaliseMention(mention.kind, mention.asWritten),
    proposedBy: 'source' as const,
  }));
  const signal: NewSignal = {
    channel: 'WEBFORM',
    sourceKind: sourceKindOf(report),
    receivedAt: house.clock.now(),
    text,
    flags: screenText(text, { anonymous: isAnonymous(report), namesReporter }),
    mentions: [...named, ...mentions],
    attachments,
  };
  return { report, signal };
}

/** Writes reports: contacts in the vault, signals, receipts. As many statements for sixteen anonymous ones as for one. */
export async function takeIn(
  tx: Tx,
  house: IntakeHouse,
  ready: readonly ReadyReport[],
): Promise<Submitted[]> {
  const signals: NewSignal[] = [];
  for (const { report, signal } of ready) {
    const sourceRef = isAnonymous(report) ? undefined : await keepContact(tx, house, report.contact);
    signals.push(sourceRef ? { ...signal, sourceRef } : signal);
  }
  const opened = await openSignals(tx, house, PUBLIC, signals);
  const ids = opened.map(({ id }) => id);
  const receipts = issueReceipts(tx, { chance: house.database.chance, signalIds: ids });
  const submitted: Submitted[] = [];
  for (const [index, { report }] of ready.entries()) {
    const [signal, receipt] = [opened[index], receipts[index]];
    if (!signal || !receipt) throw new Error('A report was not opened');
    if (report.scope === 'AANVULLING') await tellEarlier(tx, house, report, signal.id);
    submitted.push({ reference: signal.number, receipt: showReceipt(receipt) });
  }
  return submitted;
}

/** The earlier file learns that there is more. Whether it is the same source and the same case, a person judges. */
async function tellEarlier(
  tx: Tx,
  house: IntakeHouse,
  report: ReportAnswers,
  supplementId: SignalId,
): Promise<void> {
  const number = parseSignalNumber(report.earlierReference);
  const earlier = number ? await findByNumber(tx, number) : undefined;
  if (!earlier) return;
  await appendEvent(tx, house, {
    signalId: earlier.id,
    type: 'supplement.received',
    actor: PUBLIC,
    body: { otherId: supplementId },
  });
}
