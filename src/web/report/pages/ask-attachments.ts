import { attachmentFlaws } from '../../../modules/intake/domain/report-flaws.js';
import { fileField, why } from '../fields.js';
import { showSize } from '../file-size.js';
import { type Html, html } from '../html.js';
import type { QuestionPage, QuestionView } from '../question-page.js';

export const askAttachments: QuestionPage = {
  slug: 'bijlagen',
  asked: () => true,
  takesFiles: true,
  // The route reads the files themselves; the form may take one off again.
  read: (report, fields) => ({
    ...report,
    attachments: report.attachments.filter((file) => file.id !== fields['remove']),
  }),
  flaws: attachmentFlaws,
  title: ({ ctx }) => ctx.words.attachments.title,
  body: (view) => {
    const { ctx, flaws } = view;
    const { attachments } = ctx.words;
    return html`<h1>${attachments.title}</h1>
<p>${attachments.metadata}</p>
${attachedList(view)}
${fileField(ctx, { path: 'attachments', label: attachments.label, hint: attachments.hint, value: '', accept: '.pdf,.jpg,.jpeg,.png', flaws })}
${why(ctx, attachments.why)}`;
  },
  answers: ({ ctx, report }) => [
    {
      question: ctx.words.attachments.added,
      answer: report.attachments.map((file) => file.name).join(', ') || ctx.words.attachments.none,
    },
  ],
};

function attachedList({ ctx, report }: QuestionView): Html | undefined {
  if (report.attachments.length === 0) return undefined;
  const { words } = ctx;
  return html`<h2>${words.attachments.added}</h2>
<ul class="files">${report.attachments.map(
    (file) => html`<li>${file.name} (${showSize(file.size, ctx.language)})
<button class="link" name="remove" value="${file.id}" formnovalidate>${words.remove}<span class="unseen"> ${file.name}</span></button></li>`,
  )}</ul>`;
}
