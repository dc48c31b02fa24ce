import { errorSummary } from './fields.js';
import { progressOf, questionPath } from './flow.js';
import { inLanguage } from './form-context.js';
import { html } from './html.js';
import { FORM_ID, renderPage } from './page.js';
import type { QuestionPage, QuestionView } from './question-page.js';

/** A question page: progress in words, what is wrong, the question, one button, and a way back that keeps all text. */
export function renderQuestion(page: QuestionPage, view: QuestionView): string {
  const { ctx, report, flaws } = view;
  const { words, language } = ctx;
  const { at, total } = progressOf(page, report);
  const encoding = page.takesFiles && html` enctype="multipart/form-data"`;
  return renderPage(ctx, {
    title: page.title(view),
    path: questionPath(page),
    hasFlaws: flaws.length > 0,
    hasForm: true,
    main: html`<p class="progress">${words.progress(at, total)}</p>
${errorSummary(ctx, flaws)}
<form id="${FORM_ID}" method="post" action="${inLanguage(language, questionPath(page))}"${encoding} novalidate>
${page.body(view)}
<p class="actions"><button class="main">${words.next}</button>
<button class="link" name="go" value="back" formnovalidate>${words.back}</button></p>
</form>`,
  });
}
