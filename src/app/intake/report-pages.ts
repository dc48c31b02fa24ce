import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  type FormContext,
  type FormLanguage,
  PATHS,
  renderAccessibility,
  renderElsewhere,
  renderExpired,
  renderPrivacy,
} from '../../web/report/index.js';
import type { HttpApp, HttpPlugin } from '../http/http-app.js';
import { sendPage } from './answer-page.js';
import { mailboxPages } from './mailbox-routes.js';
import { questionRoutes } from './question-routes.js';
import { acceptUploads } from './read-uploads.js';
import { contextOf, type ReportSite } from './report-site.js';
import { sendRoutes } from './send-routes.js';

const STYLE = fileURLToPath(new URL('../../web/report/report.css', import.meta.url));

/** The public form "Doe uw melding" and "Mijn melding", in Dutch at the root and in English under `/en`. */
export function reportPages(site: ReportSite): HttpPlugin {
  return async (app) => {
    await acceptUploads(app);
    const style = await readFile(STYLE, 'utf8');
    app.get(PATHS.style, { schema: { hide: true } }, async (_request, reply) =>
      reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=3600').send(style),
    );
    pagesIn(app, site, 'nl');
    await app.register(async (english) => pagesIn(english as HttpApp, site, 'en'), { prefix: '/en' });
  };
}

const NOTICES: Readonly<Record<string, (ctx: FormContext) => string>> = {
  [PATHS.elsewhere]: renderElsewhere,
  [PATHS.expired]: renderExpired,
  [PATHS.privacy]: renderPrivacy,
  [PATHS.accessibility]: renderAccessibility,
};

function pagesIn(app: HttpApp, site: ReportSite, language: FormLanguage): void {
  for (const [path, render] of Object.entries(NOTICES)) {
    app.get(path, { schema: { hide: true } }, async (_request, reply) =>
      sendPage(reply, render(contextOf(site, language)), { keep: true }),
    );
  }
  sendRoutes(app, site, language);
  questionRoutes(app, site, language);
  mailboxPages(app, site, language);
}
