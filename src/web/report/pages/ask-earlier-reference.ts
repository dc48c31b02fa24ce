import type { ReportAnswers } from '../../../modules/intake/domain/report-answers.js';
import { earlierReferenceFlaws } from '../../../modules/intake/domain/report-flaws.js';
import { parseSignalNumber } from '../../../modules/signals/domain/signal-number.js';
import { textField, why } from '../fields.js';
import { html } from '../html.js';
import { posted, type QuestionPage } from '../question-page.js';

/** The shape is right and the check letter is not: somebody mistyped. */
function wrongCheckLetter(report: ReportAnswers) {
  if (earlierReferenceFlaws(report).length > 0 || parseSignalNumber(report.earlierReference)) return [];
  const message = 'In dit kenmerk zit een typefout. Kijk het nog eens na.';
  return [{ path: 'earlierReference', code: 'reference-check', message }];
}

export const askEarlierReference: QuestionPage = {
  slug: 'kenmerk',
  asked: (report) => report.scope === 'AANVULLING',
  read: (report, fields) => ({
    ...report,
    earlierReference: posted(fields, 'earlierReference', report.earlierReference),
  }),
  flaws: (report) => [...earlierReferenceFlaws(report), ...wrongCheckLetter(report)],
  title: ({ ctx }) => ctx.words.earlierReference.title,
  body: ({ ctx, report, flaws }) =>
    html`${textField(ctx, {
      path: 'earlierReference',
      label: ctx.words.earlierReference.title,
      hint: ctx.words.earlierReference.hint,
      value: report.earlierReference,
      width: 'short',
      isHeading: true,
      flaws,
    })}<p>${ctx.words.earlierReference.lost}</p>${why(ctx, ctx.words.earlierReference.why)}`,
  answers: ({ ctx, report }) => [
    { question: ctx.words.earlierReference.label, answer: report.earlierReference },
  ],
};
