import type { Flaw } from '../../../kernel/index.js';
import type { NewAttachment } from '../../signals/index.js';
import { takeAttachment, type UploadedFile } from '../attachments.js';
import { emptyReport, type ReportAnswers, type ReportLanguage } from '../domain/report-answers.js';
import { attachmentFlaws, MOST_ATTACHMENTS } from '../domain/report-flaws.js';
import { type DraftToken, hashDraftToken, openDraft, sealDraft } from '../draft-seal.js';
import type { IntakeHouse } from '../ports.js';
import { addDraftFiles, dropDraft, findDraft, putDraft } from '../store/draft-rows.js';
import type { Submitted } from './take-in.js';

/** A report on its way. `files` holds what the register needs of the attachments in `report`. */
export interface Draft {
  readonly report: ReportAnswers;
  readonly files: readonly NewAttachment[];
  /** The reporter came to the check once: from then on a changed answer leads back there. */
  readonly checked?: boolean;
}

export type FoundDraft =
  | { readonly phase: 'open'; readonly draft: Draft }
  | { readonly phase: 'sent'; readonly sent: Submitted };

/** A day: long enough for who has to stop halfway, short enough for who forgot. */
const DRAFT_MILLISECONDS = 24 * 3_600_000;

export function newDraft(language: ReportLanguage): Draft {
  return { report: emptyReport(language), files: [] };
}

/** The draft of this browser, if there is one that has not expired. */
export async function findReportDraft(
  house: IntakeHouse,
  token: DraftToken | undefined,
): Promise<FoundDraft | undefined> {
  if (!token) return undefined;
  const row = await findDraft(house.database.db, hashDraftToken(token), house.clock.now());
  if (!row || row.sealed === '') return undefined;
  const opened = openDraft(token, row.sealed);
  // The bytes were sealed by this module and are authenticated, so their shape is what was written.
  if (row.phase === 'sent') return { phase: 'sent', sent: (opened as { answer: Submitted }).answer };
  return { phase: 'open', draft: opened as Draft };
}

export async function saveDraft(house: IntakeHouse, token: DraftToken, draft: Draft): Promise<void> {
  await house.database.withTx((tx) => putDraft(tx, rowOf(house, token, draft)));
}

/** Adds attachments one by one. What is refused is told; what was accepted is kept. */
export async function attachToDraft(
  house: IntakeHouse,
  token: DraftToken,
  input: { readonly draft: Draft; readonly uploads: readonly UploadedFile[] },
): Promise<{ readonly draft: Draft; readonly flaws: readonly Flaw[] }> {
  const room = MOST_ATTACHMENTS - input.draft.files.length;
  const taken = await Promise.all(
    input.uploads.slice(0, room).map((upload) => takeAttachment(house.files, upload)),
  );
  const added = taken.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  const draft = withFiles(input.draft, [...input.draft.files, ...added]);
  await house.database.withTx(async (tx) => {
    await putDraft(tx, rowOf(house, token, draft));
    const addresses = added.flatMap((file) => [
      file.originalFile,
      ...(file.cleanFile ? [file.cleanFile] : []),
    ]);
    await addDraftFiles(tx, hashDraftToken(token), addresses);
  });
  const tooMany = input.uploads.length > room ? attachmentFlaws(crowded(draft.report)) : [];
  return { draft, flaws: [...taken.flatMap((outcome) => (outcome.ok ? [] : outcome.flaws)), ...tooMany] };
}

/** Keeps the draft's files in step with the report: a file taken off the form goes no further. */
export function withoutRemovedFiles(draft: Draft): Draft {
  const stays = new Set(draft.report.attachments.map((file) => file.id));
  return { ...draft, files: draft.files.filter((file) => stays.has(file.originalFile)) };
}

/** Forgets a draft at once: "begin again", "leave quickly" and "clear this from the screen". */
export async function forgetDraft(house: IntakeHouse, token: DraftToken | undefined): Promise<void> {
  if (token) await house.database.withTx((tx) => dropDraft(tx, hashDraftToken(token)));
}

function withFiles(draft: Draft, files: readonly NewAttachment[]): Draft {
  const attachments = files.map(({ originalFile, name, mediaType, size }) => ({
    id: originalFile,
    name,
    mediaType,
    size,
  }));
  return { report: { ...draft.report, attachments }, files };
}

/** The report as it would have been with one more, to get the sentence about the limit. */
function crowded(report: ReportAnswers): ReportAnswers {
  const extra = { id: '', name: '', mediaType: '', size: 0 };
  return { ...report, attachments: Array.from({ length: MOST_ATTACHMENTS + 1 }, () => extra) };
}

function rowOf(house: IntakeHouse, token: DraftToken, draft: Draft) {
  return {
    token_hash: hashDraftToken(token),
    sealed: sealDraft(token, draft),
    phase: 'open' as const,
    expires_at: new Date(house.clock.now().getTime() + DRAFT_MILLISECONDS),
  };
}
