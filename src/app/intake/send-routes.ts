import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  type Draft,
  type DraftToken,
  findReportDraft,
  forgetDraft,
  newDraft,
  newDraftToken,
  saveDraft,
  submitReport,
} from '../../modules/intake/index.js';
import {
  type FormLanguage,
  firstUnfinished,
  inLanguage,
  PATHS,
  QUESTIONS,
  questionPath,
  renderBusy,
  renderCheck,
  renderFailed,
  renderSent,
  renderStart,
} from '../../web/report/index.js';
import type { HttpApp } from '../http/http-app.js';
import { goTo, sendPage } from './answer-page.js';
import { clearDraftCookie, readDraftCookie, setDraftCookie } from './draft-cookie.js';
import { contextOf, type ReportSite } from './report-site.js';

/** Start, check, send, the answer, and the two ways to leave nothing behind. */
export function sendRoutes(app: HttpApp, site: ReportSite, language: FormLanguage): void {
  const { house } = site;
  const ctx = () => contextOf(site, language);
  const at = (path: string) => inLanguage(language, path);
  const hidden = { schema: { hide: true } };

  app.get(PATHS.start, hidden, async (request, reply) => {
    const found = await findReportDraft(house, readDraftCookie(request));
    return sendPage(reply, renderStart(ctx(), found?.phase === 'open'));
  });

  app.post(PATHS.begin, hidden, async (request, reply) => {
    await forgetDraft(house, readDraftCookie(request));
    const token = newDraftToken();
    await saveDraft(house, token, newDraft(language));
    setDraftCookie(reply, token, site.secureCookies);
    return goTo(reply, at(QUESTIONS[0] ? questionPath(QUESTIONS[0]) : PATHS.check));
  });

  app.get(PATHS.check, hidden, async (request, reply) => {
    const token = readDraftCookie(request);
    const found = await findReportDraft(house, token);
    if (found?.phase === 'sent') return goTo(reply, at(PATHS.sent));
    if (!found || !token) return goTo(reply, at(PATHS.expired));
    const { report } = found.draft;
    const unfinished = firstUnfinished(report);
    if (unfinished) return goTo(reply, at(questionPath(unfinished.page)));
    if (!found.draft.checked) await saveDraft(house, token, { ...found.draft, checked: true });
    return sendPage(reply, renderCheck({ ctx: ctx(), report, flaws: [] }));
  });

  app.post(PATHS.send, hidden, async (request, reply) => {
    const token = readDraftCookie(request);
    const found = await findReportDraft(house, token);
    if (found?.phase === 'sent') return goTo(reply, at(PATHS.sent));
    if (!found || !token) return goTo(reply, at(PATHS.expired));
    return send({ site, language, request, reply }, token, found.draft);
  });

  app.get(PATHS.sent, hidden, async (request, reply) => {
    const found = await findReportDraft(house, readDraftCookie(request));
    if (found?.phase !== 'sent') return goTo(reply, at(PATHS.start));
    return sendPage(reply, renderSent(ctx(), found.sent));
  });

  app.post(PATHS.close, hidden, async (request, reply) => {
    await forgetDraft(house, readDraftCookie(request));
    clearDraftCookie(reply);
    return goTo(reply, at(PATHS.start));
  });

  // A link and no button: it must work at one press, from every page. SameSite=Strict keeps other sites from using it.
  app.get(PATHS.leave, hidden, async (request, reply) => {
    await forgetDraft(house, readDraftCookie(request));
    clearDraftCookie(reply);
    return goTo(reply.header('clear-site-data', '"cache"'), site.leaveTo);
  });
}

interface Sending {
  readonly site: ReportSite;
  readonly language: FormLanguage;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

async function send(sending: Sending, token: DraftToken, draft: Draft): Promise<FastifyReply> {
  const { site, language, request, reply } = sending;
  const ctx = contextOf(site, language);
  const minutes = site.gate.minutesToWait(request.ip);
  if (minutes > 0) return sendPage(reply, renderBusy(ctx, minutes), { status: 429 });
  const { report, files } = draft;
  try {
    const sent = await submitReport(site.house, { report, attachments: files, token });
    // Still flawed: the check page leads to the first question that is not right.
    return goTo(reply, inLanguage(language, sent.ok ? PATHS.sent : PATHS.check));
  } catch (error) {
    site.log.error('a report could not be taken in', error, { request: request.id });
    return sendPage(reply, renderFailed(ctx), { status: 503 });
  }
}
