import { type FormContext, inLanguage, otherLanguage, PATHS } from './form-context.js';
import { type Html, html } from './html.js';

/** The id of the form on a question page: buttons outside it name it. */
export const FORM_ID = 'formulier';

export interface PageParts {
  readonly title: string;
  /** The path without language, for the switch to the other language. */
  readonly path: string;
  readonly main: Html;
  readonly hasFlaws?: boolean;
  /** The switch must save what was typed, so on a page with a question it is a button of that form. */
  readonly hasForm?: boolean;
}

/** A whole page of the public site: works without JavaScript, and asks nothing of any other site. */
export function renderPage(ctx: FormContext, parts: PageParts): string {
  const { words, language } = ctx;
  const errorPrefix = parts.hasFlaws ? words.errorPrefix : '';
  return `<!doctype html>\n${html`<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${errorPrefix}${parts.title}${parts.title !== words.form && ` – ${words.form}`} – ${words.product}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<link rel="stylesheet" href="${PATHS.style}">
<link rel="icon" href="data:,">
</head>
<body>
<a class="skip" href="#inhoud">${words.skip}</a>
<header>
${ctx.evaluation && html`<p class="trial">${words.evaluation}</p>`}
<div class="top">
<a class="name" href="${inLanguage(language, PATHS.start)}">${words.product}</a>
<nav aria-label="${language === 'nl' ? 'Taal en weggaan' : 'Language and leaving'}">
${languageSwitch(ctx, parts)}
<a class="leave" href="${PATHS.leave}" rel="noreferrer">${words.leave}</a>
</nav>
</div>
</header>
<main id="inhoud" tabindex="-1">
${parts.main}
</main>
${footer(ctx)}
</body>
</html>`}`;
}

function languageSwitch(ctx: FormContext, parts: PageParts): Html {
  const { words } = ctx;
  const code = otherLanguage(ctx.language);
  if (!parts.hasForm)
    return html`<a lang="${code}" hreflang="${code}" href="${inLanguage(code, parts.path)}">${words.otherLanguage}</a>`;
  // Enter in a text field presses the first button of the form in the document. That must be "next", not the switch.
  return html`<button class="default-button" form="${FORM_ID}" tabindex="-1" aria-hidden="true">${words.next}</button>
<button class="link" form="${FORM_ID}" formnovalidate name="go" value="language" lang="${code}">${words.otherLanguage}</button>`;
}

function footer(ctx: FormContext): Html {
  const { words, language } = ctx;
  const link = (path: string, text: string) => html`<a href="${inLanguage(language, path)}">${text}</a>`;
  return html`<footer>
<p class="danger">${words.danger}</p>
<p>${link(PATHS.mailbox, words.footer.mailbox)} ${link(PATHS.privacy, words.footer.privacy)} ${link(PATHS.accessibility, words.footer.accessibility)}</p>
</footer>`;
}
