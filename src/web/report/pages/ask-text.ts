import { textFlaws } from '../../../modules/intake/domain/report-flaws.js';
import { textArea, why } from '../fields.js';
import { html } from '../html.js';
import { posted, type QuestionPage } from '../question-page.js';

export const askText: QuestionPage = {
  slug: 'melding',
  asked: () => true,
  read: (report, fields) => ({ ...report, text: posted(fields, 'text', report.text) }),
  flaws: textFlaws,
  title: ({ ctx }) => ctx.words.text.title,
  body: ({ ctx, report, flaws }) => {
    const { text } = ctx.words;
    return html`<h1>${text.title}</h1>
<p>${text.hint}</p>
<ul>${text.prompts.map((prompt) => html`<li>${prompt}</li>`)}</ul>
${report.capacity !== 'INSTANTIE' && html`<p class="note">${text.anonymousTip}</p>`}
${textArea(ctx, { path: 'text', label: text.label, hint: text.limit, value: report.text, rows: 12, flaws })}
${why(ctx, text.why)}`;
  },
  answers: ({ ctx, report }) => [{ question: ctx.words.text.label, answer: report.text }],
};
