import { z } from 'zod';
import { refuse, type SignalId } from '../../kernel/index.js';
import { assessSignal, INFORMATION_GRADES, INTENTS, SOURCE_GRADES } from '../../modules/assessment/index.js';
import { ENRICHMENT_SOURCES, finishEnrichment, lookUp } from '../../modules/enrichment/index.js';
import { takeBackDuplicate } from '../../modules/linking/index.js';
import {
  CLOSING_REASONS,
  closeSignal,
  FLAGS,
  redirectSignal,
  reopenSignal,
} from '../../modules/signals/index.js';
import type { HttpPlugin } from '../http/http-app.js';
import { sendRefused } from '../http/problem.js';
import { actorOf, staffOf } from '../http/request-actor.js';
import { answer } from './answer.js';
import type { ApiDeps } from './api-deps.js';
import { rowAct } from './row-act.js';
import { showRow } from './show-row.js';
import { idParams, reason, signalRow } from './signal-schemas.js';

const tags = ['signalen'];

const assessBody = z.strictObject({
  themes: z.array(z.string()).min(1),
  intent: z.enum(INTENTS).default('onbekend'),
  grade: z.strictObject({
    source: z.enum(SOURCE_GRADES),
    info: z.union([z.enum(['1', '2', '3', '4']), z.literal(INFORMATION_GRADES)]),
  }),
  urgency: z.enum(['NORMAAL', 'SPOED']).default('NORMAAL'),
  motive: reason,
  flags: z.array(z.enum(FLAGS)).optional(),
  dangerToLife: z.boolean().default(false),
  crossDossier: z.boolean().default(false),
  complex: z.boolean().default(false),
  phenomenon: z.boolean().default(false),
  minorsOrSexual: z.boolean().default(false),
});

/** Assessing, enriching and ending a signal. */
export function assessRoutes(deps: ApiDeps): HttpPlugin {
  const { house, policy } = deps;
  const row = (signal: Parameters<typeof showRow>[0]) =>
    showRow(signal, house.clock.now(), house.desk.calendar);
  const known = new Set(policy.themes.themes.map((theme) => theme.code));
  return (app) => {
    app.post(
      '/signalen/:id/beoordeling',
      {
        schema: {
          tags,
          summary: 'Assess: themes, intent, grade, urgency and why',
          params: idParams,
          body: assessBody,
          response: { 200: signalRow },
        },
      },
      async (request, reply) => {
        const { grade, dangerToLife, crossDossier, complex, phenomenon, minorsOrSexual, ...body } =
          request.body;
        const flaws = body.themes.flatMap((theme, index) =>
          known.has(theme)
            ? []
            : [{ path: `themes.${index}`, code: 'no-such-theme', message: `Thema ${theme} bestaat niet.` }],
        );
        if (flaws.length > 0)
          return sendRefused(reply, refuse('invalid', 'no-such-theme', 'Een thema bestaat niet.', flaws));
        const information = INFORMATION_GRADES.find((info) => info === Number(grade.info)) ?? 4;
        const outcome = await assessSignal(house, actorOf(request), {
          signalId: request.params.id as SignalId,
          ...body,
          grade: { scheme: '4x4', source: grade.source, information },
          facts: { dangerToLife, crossDossier, complex, phenomenon, minorsOrSexual },
        });
        return answer(reply, outcome, row);
      },
    );
    enrichRoutes(deps)(app);
    endRoutes(deps)(app);
  };
}

function enrichRoutes({ house, lookUps }: ApiDeps): HttpPlugin {
  return (app) => {
    const body = z.strictObject({
      source: z.enum(ENRICHMENT_SOURCES),
      query: z.string().trim().min(1).max(200),
      reason,
    });
    const result = z.strictObject({
      status: z.enum(['found', 'nothing', 'failed']),
      items: z.array(z.strictObject({ label: z.string(), detail: z.string(), ref: z.string() })),
      why: z.string().nullable(),
    });
    app.post(
      '/signalen/:id/veredelingen',
      {
        schema: {
          tags,
          summary: 'Ask one source about this signal, with a reason',
          params: idParams,
          body,
          response: { 201: result },
        },
      },
      async (request, reply) => {
        const outcome = await lookUp(house, lookUps, staffOf(request), {
          signalId: request.params.id as SignalId,
          ...request.body,
        });
        return answer(
          reply,
          outcome,
          (found) => ({
            status: found.status,
            items: found.status === 'found' ? [...found.items] : [],
            why: found.status === 'failed' ? found.why : null,
          }),
          201,
        );
      },
    );
    rowAct(
      app,
      house,
      {
        path: '/veredelingen/afronding',
        tag: 'signalen',
        summary: 'End the step of enriching',
        body: z.strictObject({ reason: z.string().max(4000).optional() }),
      },
      (request, input) => finishEnrichment(house, staffOf(request), input),
    );
  };
}

function endRoutes({ house }: ApiDeps): HttpPlugin {
  return (app) => {
    rowAct(
      app,
      house,
      {
        path: '/sluiting',
        tag: 'signalen',
        summary: 'Close, with a reason',
        body: z.strictObject({ reason: z.enum(CLOSING_REASONS), motive: reason }),
      },
      (request, input) => closeSignal(house, actorOf(request), input),
    );
    rowAct(
      app,
      house,
      {
        path: '/heropening',
        tag: 'signalen',
        summary: 'Reopen; a second clock begins',
        body: z.strictObject({ reason }),
      },
      (request, input) => reopenSignal(house, actorOf(request), input),
    );
    rowAct(
      app,
      house,
      {
        path: '/doorverwijzing',
        tag: 'signalen',
        summary: 'Redirect a message that is no signal',
        body: z.strictObject({ to: z.enum(['KETENSERVICELIJN', 'KLANTCONTACT', 'BUITENLAND']), reason }),
      },
      (request, input) => redirectSignal(house, actorOf(request), input),
    );
    rowAct(
      app,
      house,
      {
        path: '/dubbel-ongedaan',
        tag: 'signalen',
        summary: 'Take "duplicate" back',
        body: z.strictObject({ reason }),
      },
      (request, input) => takeBackDuplicate(house, actorOf(request), input),
    );
  };
}
