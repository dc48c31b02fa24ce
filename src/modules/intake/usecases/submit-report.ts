import { createHash } from 'node:crypto';
import { accept, type Flaw, type Outcome, PUBLIC, refuse, type SignalId } from '../../../kernel/index.js';
import type { Tx } from '../../../platform/postgres/index.js';
import {
  appendEvent,
  findByNumber,
  type NewAttachment,
  type NewSignal,
  openSignals,
  parseSignalNumber,
} from '../../signals/index.js';
import { issueReceipt, keepContact, showReceipt } from '../../sources/index.js';
import { isAnonymous, type ReportAnswers } from '../domain/report-answers.js';
import { earlierReferenceFlaws, findReportFlaws } from '../domain/report-flaws.js';
import { composeReportText, sourceKindOf, subjectMentions } from '../domain/report-signal.js';
import type { DraftToken } from '../draft-seal.js';
import { findMentions } from '../find-mentions.js';
import { normaliseMention } from '../normalise-mention.js';
import type { IntakeHouse } from '../ports.js';
import { screenText } from '../screen-text.js';
import { once } from './once.js';

export interface Submitted {
  /** Speakable and not secret. */
  readonly reference: string;
  /** Secret; shown to the reporter and never again. */
  readonly receipt: string;
}

export interface SubmitInput {
  readonly report: ReportAnswers;
  /** The attachments as they lie in the file store. */
  readonly attachments: readonly NewAttachment[];
  /** Of the draft or of the Idempotency-Key: the same token brings the same answer and no second signal. */
  readonly token?: DraftToken;
}

/**
 * Takes a public report in: contact in the vault, signal, receipt, events, audit and reactions in one transaction.
 * When this returns accepted, the report is on disk.
 */
export async function submitReport(house: IntakeHouse, input: SubmitInput): Promise<Outcome<Submitted>> {
  const flaws = [...findReportFlaws(input.report), ...unknownReference(input.report)];
  if (flaws.length > 0) return refuse('invalid', 'report-flawed', 'Er klopt nog iets niet.', flaws);
  const { token } = input;
  if (!token) return house.database.withTx((tx) => takeIn(tx, house, input).then(accept));
  const digest = createHash('sha256').update(JSON.stringify(input)).digest('hex');
  return once(house, { token, digest }, (tx) => takeIn(tx, house, input));
}

/** The check letter is the register's own business, so it is asked here and not in the rules of the form. */
function unknownReference(report: ReportAnswers): Flaw[] {
  if (report.scope !== 'AANVULLING' || earlierReferenceFlaws(report).length > 0) return [];
  if (parseSignalNumber(report.earlierReference)) return [];
  return [
    {
      path: 'earlierReference',
      code: 'reference-check',
      message: 'In dit kenmerk zit een typefout. Kijk het nog eens na.',
    },
  ];
}

async function takeIn(tx: Tx, house: IntakeHouse, input: SubmitInput): Promise<Submitted> {
  const { report } = input;
  const sourceRef = isAnonymous(report) ? undefined : await keepContact(tx, house, report.contact);
  const signal = signalOf(house, input);
  const [opened] = await openSignals(tx, house, PUBLIC, [{ ...signal, ...(sourceRef ? { sourceRef } : {}) }]);
  if (!opened) throw new Error('openSignals opened nothing');
  const receipt = await issueReceipt(tx, { chance: house.database.chance, signalId: opened.id });
  if (report.scope === 'AANVULLING') await tellEarlier(tx, house, report, opened.id);
  return { reference: opened.number, receipt: showReceipt(receipt) };
}

function signalOf(house: IntakeHouse, { report, attachments }: SubmitInput): NewSignal {
  const text = composeReportText(report);
  const named = subjectMentions(report.subject).map((mention) => ({
    ...mention,
    normalised: normaliseMention(mention.kind, mention.asWritten),
    proposedBy: 'source' as const,
  }));
  const { mentions, namesReporter } = findMentions(report.text);
  return {
    channel: 'WEBFORM',
    sourceKind: sourceKindOf(report),
    receivedAt: house.clock.now(),
    text,
    flags: screenText(text, { anonymous: isAnonymous(report), namesReporter }),
    mentions: [...named, ...mentions],
    attachments,
  };
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
