import { isAnonymous } from '../../modules/intake/domain/report-answers.js';
import { findSelfIdentifying } from '../../modules/intake/domain/text-scans.js';
import { askedOf, questionPath } from './flow.js';
import { inLanguage, PATHS } from './form-context.js';
import { type Html, html } from './html.js';
import { renderPage } from './page.js';
import { askText } from './pages/ask-text.js';
import type { QuestionPage, QuestionView } from './question-page.js';

/** "Check your answers": all that will be sent, each with a link to change it. */
export function renderCheck(view: QuestionView): string {
  const { ctx, report } = view;
  const { check } = ctx.words;
  return renderPage(ctx, {
    title: check.title,
    path: PATHS.check,
    main: html`<h1>${check.title}</h1>
<p>${check.lead}</p>
${askedOf(report).map((page) => answersOf(page, view))}
${selfIdentifying(view)}
<h2>${check.honestyTitle}</h2>
<p>${check.honesty}</p>
<form method="post" action="${inLanguage(ctx.language, PATHS.send)}"><p class="actions"><button class="main">${check.button}</button></p></form>`,
  });
}

function answersOf(page: QuestionPage, view: QuestionView): Html {
  const { ctx } = view;
  const rows = page.answers(view);
  const shown = rows.length > 0 ? rows : [{ question: page.title(view), answer: '' }];
  return html`<section class="answers"><dl>${shown.map(
    ({ question, answer }) =>
      html`<div><dt>${question}</dt><dd>${answer || html`<span class="hint">${ctx.words.check.nothing}</span>`}</dd></div>`,
  )}</dl>
<a href="${inLanguage(ctx.language, questionPath(page))}">${ctx.words.change}<span class="unseen">: ${page.title(view)}</span></a></section>`;
}

/** An anonymous reporter sees what may give him away before it is sent; he decides. */
function selfIdentifying({ ctx, report }: QuestionView): Html | undefined {
  const found = isAnonymous(report) ? findSelfIdentifying(report.text) : [];
  if (found.length === 0) return undefined;
  const { check } = ctx.words;
  return html`<div class="note"><h2>${check.selfTitle}</h2><p>${check.selfBody}</p>
<ul>${found.slice(0, 5).map((span) => html`<li>“${span.quote}”</li>`)}</ul>
<p><a href="${inLanguage(ctx.language, questionPath(askText))}">${ctx.words.change}<span class="unseen">: ${ctx.words.text.title}</span></a></p></div>`;
}
