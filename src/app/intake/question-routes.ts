import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Flaw } from '../../kernel/index.js';
import {
  attachToDraft,
  type Draft,
  type DraftToken,
  findReportDraft,
  newDraft,
  newDraftToken,
  saveDraft,
  withoutRemovedFiles,
} from '../../modules/intake/index.js';
import {
  type FormLanguage,
  findQuestion,
  firstUnfinished,
  inLanguage,
  otherLanguage,
  PATHS,
  type PostedFields,
  pathAfter,
  pathBefore,
  type QuestionPage,
  questionPath,
  renderMissing,
  renderQuestion,
} from '../../web/report/index.js';
import type { HttpApp } from '../http/http-app.js';
import { goTo, sendPage } from './answer-page.js';
import { readDraftCookie, setDraftCookie } from './draft-cookie.js';
import { readUploads } from './read-uploads.js';
import { contextOf, type ReportSite } from './report-site.js';

const Params = z.strictObject({ slug: z.string().max(40) });

/** One page per question: shown from the draft, saved before anything is judged, so that typed text is never lost. */
export function questionRoutes(app: HttpApp, site: ReportSite, language: FormLanguage): void {
  const ctx = () => contextOf(site, language);
  const at = (path: string) => inLanguage(language, path);

  app.get('/melden/:slug', { schema: { params: Params, hide: true } }, async (request, reply) => {
    const page = findQuestion(request.params.slug);
    if (!page) return sendPage(reply, renderMissing(ctx()), { status: 404 });
    const found = await findReportDraft(site.house, readDraftCookie(request));
    if (found?.phase === 'sent') return goTo(reply, at(PATHS.sent));
    if (!found) return goTo(reply, at(PATHS.expired));
    const { report } = found.draft;
    return sendPage(reply, renderQuestion(page, { ctx: ctx(), report, flaws: [] }), { keep: true });
  });

  app.post('/melden/:slug', { schema: { params: Params, hide: true } }, async (request, reply) => {
    const page = findQuestion(request.params.slug);
    if (!page) return sendPage(reply, renderMissing(ctx()), { status: 404 });
    const found = await findReportDraft(site.house, readDraftCookie(request));
    if (found?.phase === 'sent') return goTo(reply, at(PATHS.sent));
    // Without a draft (expired, or a browser without cookies) what was typed here is kept in a new one.
    const token = (found && readDraftCookie(request)) ?? newDraftToken();
    if (!found) setDraftCookie(reply, token, site.secureCookies);
    const before = found?.draft ?? newDraft(language);
    const answered = await takeAnswers(site, { request, page, token, draft: before });
    await saveDraft(site.house, token, answered.draft);
    return answer(reply, { site, language, page, ...answered });
  });
}

interface Posting {
  readonly request: FastifyRequest;
  readonly page: QuestionPage;
  readonly token: DraftToken;
  readonly draft: Draft;
}

interface Answered {
  readonly draft: Draft;
  readonly flaws: readonly Flaw[];
  /** Which button was pressed beside "next": `back`, `language`, or none. */
  readonly go: string | undefined;
  readonly removed: boolean;
}

async function takeAnswers(site: ReportSite, posting: Posting): Promise<Answered> {
  const { request, page, token } = posting;
  let draft = posting.draft;
  const flaws: Flaw[] = [];
  const fields = request.isMultipart?.()
    ? await readUploads(request, async (upload) => {
        const added = await attachToDraft(site.house, token, { draft, uploads: [upload] });
        draft = added.draft;
        flaws.push(...added.flaws);
      })
    : lastValues(request.body);
  const report = page.read(draft.report, fields);
  return {
    draft: withoutRemovedFiles({ ...draft, report }),
    flaws,
    go: fields['go'],
    removed: fields['remove'] !== undefined,
  };
}

/** A form sends a list when a name comes twice; a question has one answer. */
function lastValues(body: unknown): PostedFields {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, String(Array.isArray(value) ? value.at(-1) : value)]),
  );
}

type Outcome = Answered & {
  readonly site: ReportSite;
  readonly language: FormLanguage;
  readonly page: QuestionPage;
};

function answer(reply: FastifyReply, outcome: Outcome): FastifyReply {
  const { site, language, page, draft, go, removed } = outcome;
  const { report } = draft;
  const at = (path: string) => inLanguage(language, path);
  if (go === 'language') return goTo(reply, inLanguage(otherLanguage(language), questionPath(page)));
  if (go === 'back') return goTo(reply, at(pathBefore(page, report)));
  if (removed) return goTo(reply, at(questionPath(page)));
  const flaws = [...outcome.flaws, ...page.flaws(report)];
  if (flaws.length > 0) {
    const ctx = contextOf(site, language);
    return sendPage(reply, renderQuestion(page, { ctx, report, flaws }), { status: 422, keep: true });
  }
  const next = pathAfter(page, report);
  const isComplete = draft.checked && next !== PATHS.elsewhere && !firstUnfinished(report);
  return goTo(reply, at(isComplete ? PATHS.check : next));
}
