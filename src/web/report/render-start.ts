import { type FormContext, inLanguage, PATHS } from './form-context.js';
import { type Html, html } from './html.js';
import { renderPage } from './page.js';

/** The first page. `hasDraft`: this browser holds a report that was not sent. */
export function renderStart(ctx: FormContext, hasDraft: boolean): string {
  const { start } = ctx.words;
  return renderPage(ctx, {
    title: start.title,
    path: PATHS.start,
    main: html`<h1>${start.title}</h1>
<p class="lead">${start.lead}</p>
<p class="note danger">${ctx.words.danger}</p>
${hasDraft ? resume(ctx) : begin(ctx, start.button)}
<h2>${start.goodToKnow}</h2>
<ul>${start.points.map((point) => html`<li>${point}</li>`)}</ul>
<h2>${start.phoneTitle}</h2>
<p>${start.phone(ctx.desk.phone, ctx.desk.hours[ctx.language])}${!ctx.desk.open && html` ${start.phoneClosed}`}</p>
<p>${start.mailbox}<a href="${inLanguage(ctx.language, PATHS.mailbox)}">${ctx.words.footer.mailbox}</a>.</p>`,
  });
}

function begin(ctx: FormContext, label: string, style = 'main'): Html {
  return html`<form method="post" action="${inLanguage(ctx.language, PATHS.begin)}"><p class="actions"><button class="${style}">${label}</button></p></form>`;
}

function resume(ctx: FormContext): Html {
  const { start } = ctx.words;
  return html`<div class="note"><p>${start.resume}</p>
<p><a class="button" href="${inLanguage(ctx.language, PATHS.check)}">${start.resumeButton}</a></p>
${begin(ctx, start.restart, 'link')}</div>`;
}
