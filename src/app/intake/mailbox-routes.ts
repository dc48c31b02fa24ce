import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import type { Outcome } from '../../kernel/index.js';
import { type Mailbox, openMailbox } from '../../modules/intake/index.js';
import { type FormLanguage, PATHS, renderMailbox, renderMailboxQuestion } from '../../web/report/index.js';
import type { HttpApp, HttpPlugin } from '../http/http-app.js';
import { sendRefused } from '../http/problem.js';
import { sendPage } from './answer-page.js';
import { contextOf, type ReportSite } from './report-site.js';

const Asked = z.strictObject({
  receipt: z.string().max(100).describe('De geheime code; spaties, streepjes en hoofdletters maken niet uit'),
  supplement: z.string().max(30_000).optional().describe('Iets toevoegen aan de melding, of antwoorden'),
});

const Answered = z.object({
  reference: z.string(),
  receivedAt: z.iso.datetime(),
  state: z.enum(['ontvangen', 'in behandeling', 'afgerond']),
  messages: z.array(z.object({ from: z.enum(['desk', 'reporter']), at: z.iso.datetime(), text: z.string() })),
});

/** `POST /mijn-melding`: the anonymous mailbox for programs. */
export function mailboxApi(site: ReportSite): HttpPlugin {
  return (app) => {
    const schema = {
      summary: 'De anonieme postbus van een melder',
      tags: ['melden'],
      body: Asked,
      response: { 200: Answered },
    };
    app.post('/mijn-melding', { schema }, async (request, reply) => {
      const opened = await inSteadyTime(openMailbox(site.house, asked(request.body)));
      reply.header('cache-control', 'no-store');
      return opened.ok ? show(opened.value) : sendRefused(reply, opened);
    });
  };
}

/** The same as a page. The receipt travels in the body of a post, never in an address. */
export function mailboxPages(app: HttpApp, site: ReportSite, language: FormLanguage): void {
  const ctx = () => contextOf(site, language);
  app.get(PATHS.mailbox, { schema: { hide: true } }, async (_request, reply) =>
    sendPage(reply, renderMailboxQuestion(ctx(), '', [])),
  );
  app.post(PATHS.mailbox, { schema: { body: Asked, hide: true } }, async (request, reply) => {
    const { receipt, supplement } = request.body;
    const opened = await inSteadyTime(openMailbox(site.house, asked(request.body)));
    if (opened.ok) {
      const justSent = Boolean(supplement?.trim());
      return sendPage(reply, renderMailbox(ctx(), { receipt, view: opened.value, justSent, flaws: [] }));
    }
    const flaws = opened.flaws.length > 0 ? opened.flaws : [{ path: 'receipt', ...opened }];
    return sendPage(reply, renderMailboxQuestion(ctx(), receipt, flaws), { status: 422 });
  });
}

const asked = ({ receipt, supplement }: z.infer<typeof Asked>): Parameters<typeof openMailbox>[1] =>
  supplement === undefined ? { receipt } : { receipt, supplement };

function show(mailbox: Mailbox): z.infer<typeof Answered> {
  const { reference, receivedAt, state, messages } = mailbox;
  return {
    reference,
    receivedAt: receivedAt.toISOString(),
    state,
    messages: messages.map(({ from, at, text }) => ({ from, at: at.toISOString(), text })),
  };
}

const STEADY_MILLISECONDS = 150;

/** A right and a wrong receipt take the same time, so that the time tells nothing. */
async function inSteadyTime<T>(work: Promise<Outcome<T>>): Promise<Outcome<T>> {
  const [outcome] = await Promise.all([work, delay(STEADY_MILLISECONDS)]);
  return outcome;
}
