import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Flaw, Outcome } from '../../kernel/index.js';
import {
  gatheredSubmit,
  MOST_ATTACHMENTS,
  type SubmitReport,
  type Submitted,
  takeAttachment,
  tokenOfKey,
} from '../../modules/intake/index.js';
import type { NewAttachment } from '../../modules/signals/index.js';
import { renderSent } from '../../web/report/index.js';
import type { HttpPlugin } from '../http/http-app.js';
import { problem, sendProblem, sendRefused } from '../http/problem.js';
import { sendPage, wantsPage } from './answer-page.js';
import { OneShot, reportOf, unflatten } from './one-shot.js';
import { acceptUploads, readUploads } from './read-uploads.js';
import { contextOf, type ReportSite } from './report-site.js';

const Answered = z.object({
  reference: z.string().describe('Kenmerk; niet geheim'),
  receipt: z.string().describe('Geheime code voor /mijn-melding; wordt maar één keer gegeven'),
});

const Headers = z.looseObject({
  'idempotency-key': z.string().min(1).max(255).optional(),
});

declare module 'fastify' {
  interface FastifyRequest {
    /** Attachments of a multipart report, read before the fields are judged. */
    reportFiles?: { readonly taken: readonly NewAttachment[]; readonly flaws: readonly Flaw[] };
  }
}

/** `POST /meldingen`: a report in one call, as JSON or as a form, with or without attachments. */
export function meldingApi(site: ReportSite): HttpPlugin {
  return async (app) => {
    await acceptUploads(app);
    const submit = gatheredSubmit(site.house);
    const schema = {
      summary: 'Een melding doen, zonder account',
      tags: ['melden'],
      headers: Headers,
      body: OneShot,
      response: { 201: Answered },
    };
    const options = {
      schema,
      config: { ownIdempotency: true },
      preValidation: (request: FastifyRequest) => readForm(site, request),
    };
    app.post('/meldingen', options, async (request, reply) => {
      const minutes = site.gate.minutesToWait(request.ip);
      if (minutes > 0) return tooBusy(reply, minutes);
      const key = request.headers['idempotency-key'];
      const sent = await take(submit, request, { input: request.body, key });
      reply.header('cache-control', 'no-store');
      if (!sent.ok) return sendRefused(reply, sent);
      if (!wantsPage(request)) return reply.code(201).send(sent.value);
      const page = renderSent(contextOf(site, request.body.language ?? 'nl'), sent.value);
      return sendPage(reply.serializer(String), page, { status: 201 });
    });
  };
}

async function take(
  submit: SubmitReport,
  request: FastifyRequest,
  { input, key }: { readonly input: OneShot; readonly key: string | undefined },
): Promise<Outcome<Submitted>> {
  const { taken, flaws } = request.reportFiles ?? { taken: [], flaws: [] };
  if (flaws.length > 0)
    return { ok: false, kind: 'invalid', code: 'report-flawed', message: 'Er klopt nog iets niet.', flaws };
  return submit({
    report: reportOf(input),
    attachments: taken,
    ...(key ? { token: tokenOfKey(key) } : {}),
  });
}

/** Makes of each kind of form the object that JSON would have been, so that one schema judges all. */
async function readForm(site: ReportSite, request: FastifyRequest): Promise<void> {
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) {
    const taken: NewAttachment[] = [];
    const flaws: Flaw[] = [];
    const fields = await readUploads(request, async (upload) => {
      if (taken.length >= MOST_ATTACHMENTS) return;
      const outcome = await takeAttachment(site.house.files, upload);
      if (outcome.ok) taken.push(outcome.value);
      else flaws.push(...outcome.flaws);
    });
    request.reportFiles = { taken, flaws };
    request.body = unflatten(fields);
  } else if (type.startsWith('application/x-www-form-urlencoded')) {
    request.body = unflatten(request.body as Record<string, unknown>);
  }
}

function tooBusy(reply: FastifyReply, minutes: number): FastifyReply {
  reply.header('retry-after', String(minutes * 60));
  return sendProblem(
    reply,
    problem(
      429,
      'too-many-requests',
      `Er komen nu veel meldingen van hier. Probeer het over ${minutes} minuten.`,
    ),
  );
}
