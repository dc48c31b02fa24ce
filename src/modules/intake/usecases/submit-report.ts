import { createHash } from 'node:crypto';
import { accept, type Flaw, type Outcome, refuse } from '../../../kernel/index.js';
import { CommitUnknown } from '../../../platform/postgres/index.js';
import { type NewAttachment, parseSignalNumber } from '../../signals/index.js';
import type { ReportAnswers } from '../domain/report-answers.js';
import { earlierReferenceFlaws, findReportFlaws } from '../domain/report-flaws.js';
import type { DraftToken } from '../draft-seal.js';
import { gather } from '../gather.js';
import type { IntakeHouse } from '../ports.js';
import { once } from './once.js';
import { makeReady, type ReadyReport, type Submitted, takeIn } from './take-in.js';

export interface SubmitInput {
  readonly report: ReportAnswers;
  /** The attachments as they lie in the file store. */
  readonly attachments: readonly NewAttachment[];
  /** Of the draft or of the Idempotency-Key: the same token brings the same answer and no second signal. */
  readonly token?: DraftToken;
}

export type SubmitReport = (input: SubmitInput) => Promise<Outcome<Submitted>>;

/**
 * Takes a public report in: contact in the vault, signal, receipt, events, audit and reactions in one transaction.
 * When this returns accepted, the report is on disk.
 */
export function submitReport(house: IntakeHouse, input: SubmitInput): Promise<Outcome<Submitted>> {
  return submitWith(house, input, async (ready) => {
    const [submitted] = await house.database.withTx((tx) => takeIn(tx, house, [ready]));
    if (!submitted) throw new Error('A report was not taken in');
    return submitted;
  });
}

/**
 * The same for a busy desk: reports that come at the same moment share one transaction, so sixteen cost hardly more
 * than one (bench/intake.ts). Each is answered after that transaction is on disk.
 */
export function gatheredSubmit(house: IntakeHouse): SubmitReport {
  const together = gather(
    (ready: readonly ReadyReport[]) => house.database.withTx((tx) => takeIn(tx, house, ready)),
    // One group at a time: with two the groups are half as large, and each costs the same four round trips.
    { most: 64, lanes: 1, isDoubtful: (error) => error instanceof CommitUnknown },
  );
  return (input) => submitWith(house, input, together);
}

async function submitWith(
  house: IntakeHouse,
  input: SubmitInput,
  write: (ready: ReadyReport) => Promise<Submitted>,
): Promise<Outcome<Submitted>> {
  const flaws = [...findReportFlaws(input.report), ...unknownReference(input.report)];
  if (flaws.length > 0) return refuse('invalid', 'report-flawed', 'Er klopt nog iets niet.', flaws);
  const ready = makeReady(house, input);
  const { token } = input;
  if (!token) return accept(await write(ready));
  const digest = createHash('sha256').update(JSON.stringify(input)).digest('hex');
  // With a token the remembered answer has to stand in the transaction of this report alone.
  return once(house, { token, digest }, async (tx) => {
    const [submitted] = await takeIn(tx, house, [ready]);
    if (!submitted) throw new Error('A report was not taken in');
    return submitted;
  });
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
