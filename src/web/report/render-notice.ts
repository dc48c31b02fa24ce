import { questionPath } from './flow.js';
import { type FormContext, inLanguage, PATHS } from './form-context.js';
import { html } from './html.js';
import { renderPage } from './page.js';
import { askScope } from './pages/ask-scope.js';

interface Notice {
  readonly path: string;
  readonly title: string;
  readonly body: readonly string[];
  readonly link?: { readonly path: string; readonly text: string };
}

/** A page that only tells something. */
function renderNotice(ctx: FormContext, notice: Notice): string {
  const { link } = notice;
  return renderPage(ctx, {
    title: notice.title,
    path: notice.path,
    main: html`<h1>${notice.title}</h1>
${notice.body.map((paragraph) => html`<p>${paragraph}</p>`)}
${link && html`<p><a class="button" href="${inLanguage(ctx.language, link.path)}">${link.text}</a></p>`}`,
  });
}

export function renderElsewhere(ctx: FormContext): string {
  const { title, body, back } = ctx.words.elsewhere;
  return renderNotice(ctx, {
    path: PATHS.elsewhere,
    title,
    body,
    link: { path: questionPath(askScope), text: back },
  });
}

export function renderExpired(ctx: FormContext): string {
  const { title, body, button } = ctx.words.expired;
  return renderNotice(ctx, { path: PATHS.expired, title, body, link: { path: PATHS.start, text: button } });
}

export function renderBusy(ctx: FormContext, minutes: number): string {
  const { title, body, again } = ctx.words.busy;
  return renderNotice(ctx, {
    path: PATHS.check,
    title,
    body: [body(minutes)],
    link: { path: PATHS.check, text: again },
  });
}

export function renderFailed(ctx: FormContext): string {
  const { title, body, again } = ctx.words.failed;
  return renderNotice(ctx, {
    path: PATHS.check,
    title,
    body: [body],
    link: { path: PATHS.check, text: again },
  });
}

export function renderMissing(ctx: FormContext): string {
  const { title, body } = ctx.words.missing;
  const link = { path: PATHS.start, text: ctx.words.footer.start };
  return renderNotice(ctx, { path: PATHS.start, title, body: [body], link });
}

export function renderPrivacy(ctx: FormContext): string {
  return renderNotice(ctx, { path: PATHS.privacy, ...ctx.words.privacy });
}

export function renderAccessibility(ctx: FormContext): string {
  return renderNotice(ctx, { path: PATHS.accessibility, ...ctx.words.accessibility });
}
