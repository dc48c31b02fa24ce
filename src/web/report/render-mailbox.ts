import type { Flaw } from '../../kernel/index.js';
import { errorSummary, textArea, textField } from './fields.js';
import { type FormContext, inLanguage, PATHS } from './form-context.js';
import { type Html, html } from './html.js';
import { renderPage } from './page.js';

/** What a tipster may see of his report: enough to know that it arrived, nothing about other people. */
export interface MailboxView {
  readonly reference: string;
  readonly receivedAt: Date;
  readonly state: 'ontvangen' | 'in behandeling' | 'afgerond';
  readonly messages: readonly {
    readonly from: 'desk' | 'reporter';
    readonly at: Date;
    readonly text: string;
  }[];
}

/** The question for the receipt. What was typed comes back when it is wrong; a right code is never shown again. */
export function renderMailboxQuestion(ctx: FormContext, typed: string, flaws: readonly Flaw[]): string {
  const { mailbox } = ctx.words;
  return renderPage(ctx, {
    title: mailbox.title,
    path: PATHS.mailbox,
    hasFlaws: flaws.length > 0,
    main: html`${errorSummary(ctx, flaws)}
<h1>${mailbox.title}</h1>
<p>${mailbox.lead}</p>
<form method="post" action="${inLanguage(ctx.language, PATHS.mailbox)}" novalidate>
${textField(ctx, { path: 'receipt', label: mailbox.label, hint: mailbox.hint, value: typed, flaws })}
<p class="actions"><button class="main">${mailbox.button}</button></p>
</form>`,
  });
}

export interface MailboxPage {
  readonly receipt: string;
  readonly view: MailboxView;
  readonly justSent: boolean;
  readonly flaws: readonly Flaw[];
}

export function renderMailbox(ctx: FormContext, { receipt, view, justSent, flaws }: MailboxPage): string {
  const { mailbox } = ctx.words;
  const row = (term: string, value: string) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`;
  return renderPage(ctx, {
    title: mailbox.title,
    path: PATHS.mailbox,
    hasFlaws: flaws.length > 0,
    main: html`${errorSummary(ctx, flaws)}
<h1>${mailbox.title}</h1>
${justSent && html`<p class="note done" role="status">${mailbox.supplementSent}</p>`}
<section class="answers"><dl>${row(mailbox.reference, view.reference)}${row(mailbox.receivedAt, showDay(ctx, view.receivedAt))}${row(mailbox.state, mailbox.states[view.state])}</dl></section>
<p class="hint">${mailbox.stateHint}</p>
<h2>${mailbox.messages}</h2>
${messages(ctx, view)}
<h2>${mailbox.supplement}</h2>
<form method="post" action="${inLanguage(ctx.language, PATHS.mailbox)}" novalidate>
<input type="hidden" name="receipt" value="${receipt}">
${textArea(ctx, { path: 'supplement', label: mailbox.supplementLabel, value: '', rows: 6, flaws })}
<p class="actions"><button class="main">${mailbox.supplementButton}</button>
<a href="${inLanguage(ctx.language, PATHS.mailbox)}">${mailbox.other}</a></p>
</form>`,
  });
}

function messages(ctx: FormContext, view: MailboxView): Html {
  const { mailbox } = ctx.words;
  if (view.messages.length === 0) return html`<p>${mailbox.noMessages}</p>`;
  return html`<ol class="messages">${view.messages.map(
    (message) =>
      html`<li class="${message.from}"><p class="hint">${message.from === 'desk' ? mailbox.fromDesk : mailbox.fromYou}, ${showDay(ctx, message.at)}</p><p class="typed">${message.text}</p></li>`,
  )}</ol>`;
}

/** The day only: a tipster's hour is nobody's business, and a screen may be read over a shoulder. */
function showDay(ctx: FormContext, at: Date): string {
  return at.toLocaleDateString(ctx.language === 'nl' ? 'nl-NL' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Amsterdam',
  });
}
