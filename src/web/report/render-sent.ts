import { type FormContext, inLanguage, PATHS } from './form-context.js';
import { html } from './html.js';
import { renderPage } from './page.js';

export interface SentReport {
  readonly reference: string;
  /** Grouped for reading; shown here and never again. */
  readonly receipt: string;
}

/** The answer to a sent report; its print view is the same page without what paper cannot use. */
export function renderSent(ctx: FormContext, sent: SentReport): string {
  const { words, language } = ctx;
  return renderPage(ctx, {
    title: words.sent.title,
    path: PATHS.sent,
    main: html`<h1>${words.sent.title}</h1>
<dl class="tokens">
<div><dt>${words.sent.reference}</dt><dd class="token" id="kenmerk">${sent.reference}</dd></div>
<div><dt>${words.sent.receipt}</dt><dd class="token" id="code">${sent.receipt}</dd></div>
</dl>
<p>${words.sent.receiptHint}</p>
<p>${words.sent.referenceHint}</p>
<p class="screen">${words.sent.print}</p>
<h2>${words.sent.nextTitle}</h2>
<ol>${words.sent.next.map((step) => html`<li>${step}</li>`)}</ol>
<form class="screen" method="post" action="${inLanguage(language, PATHS.close)}"><p class="actions"><button class="main">${words.sent.close}</button>
<a href="${inLanguage(language, PATHS.mailbox)}">${words.sent.mailbox}</a></p></form>`,
  });
}
