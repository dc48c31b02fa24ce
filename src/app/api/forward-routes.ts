import { z } from 'zod';
import { type ReferralId, type RouteId, refuse, type SignalId } from '../../kernel/index.js';
import { may } from '../../modules/access/index.js';
import { decideRoute, previewPackage, recordFeedback } from '../../modules/referrals/index.js';
import { adviseSignal, proposeRoutes, ROUTE_CODES, VERBS } from '../../modules/routing/index.js';
import { findSignal, guardOf } from '../../modules/signals/index.js';
import type { HttpPlugin } from '../http/http-app.js';
import { actorOf, staffOf } from '../http/request-actor.js';
import { adviceView } from '../signal-file/schema.js';
import { showAdvice } from '../signal-file/show-advice.js';
import { answer } from './answer.js';
import type { ApiDeps } from './api-deps.js';
import { previewView, showPreview } from './show-preview.js';
import { id, idParams, moment, reason } from './signal-schemas.js';

const tags = ['doorzetten'];
const routeParams = z.strictObject({ id, routeId: id });

const choice = z.strictObject({
  code: z.enum(ROUTE_CODES),
  verb: z.enum(VERBS),
  basis: z.string().min(1),
  recipient: z.string().optional(),
  reason: z.string().max(4000),
});

const feedbackBody = z.strictObject({
  referralId: id,
  kind: z.enum(['acknowledged', 'returned', 'outcome']),
  outcome: z.enum(['gegrond', 'ongegrond', 'onbekend']).optional(),
  reason: z.string().max(4000).optional(),
});

/** Advice, the choice of routes, release by a second person, and what receivers say. */
export function forwardRoutes(deps: ApiDeps): HttpPlugin {
  const { house, referralPolicy } = deps;
  return (app) => {
    proposalRoutes(deps)(app);
    app.get(
      '/signalen/:id/doorzettingen/:routeId/voorbeeld',
      {
        schema: {
          tags,
          summary: 'What would leave, and what is left out',
          params: routeParams,
          response: { 200: previewView },
        },
      },
      async (request, reply) => {
        const { id: signalId, routeId } = request.params;
        return answer(
          reply,
          await previewPackage(house, referralPolicy, staffOf(request), {
            signalId: signalId as SignalId,
            routeId: routeId as RouteId,
          }),
          showPreview,
        );
      },
    );
    app.post(
      '/signalen/:id/doorzettingen',
      {
        schema: {
          tags,
          summary: 'Release a route, or send it back; external ones by another person than the proposer',
          params: idParams,
          body: z.strictObject({ routeId: id, decision: z.enum(['release', 'send-back']), reason }),
          response: { 200: z.strictObject({ routeId: id, state: z.string() }) },
        },
      },
      async (request, reply) => {
        const { routeId, ...body } = request.body;
        const outcome = await decideRoute(house, referralPolicy, staffOf(request), {
          signalId: request.params.id as SignalId,
          routeId: routeId as RouteId,
          ...body,
        });
        return answer(reply, outcome, (route) => ({ routeId: route.id, state: route.state }));
      },
    );
    feedbackRoutes(deps)(app);
  };
}

function proposalRoutes({ house, policy, routePolicy }: ApiDeps): HttpPlugin {
  return (app) => {
    app.get(
      '/signalen/:id/routeadvies',
      {
        schema: {
          tags,
          summary: 'What the routing table advises now',
          params: idParams,
          response: { 200: adviceView },
        },
      },
      async (request, reply) => {
        const actor = actorOf(request);
        const signalId = request.params.id as SignalId;
        const outcome = await house.database.withTx(async (tx) => {
          const signal = await findSignal(tx, signalId);
          const allowed = may(actor, 'signal.read', signal && guardOf(signal));
          return allowed.ok ? adviseSignal(tx, house, policy.routing, signalId) : allowed;
        });
        return answer(reply, outcome, (advice) => showAdvice(advice, house.clock.now()));
      },
    );
    app.post(
      '/signalen/:id/routes',
      {
        schema: {
          tags,
          summary: 'Choose the routes, each with basis and reason',
          params: idParams,
          body: z.strictObject({ routes: z.array(choice).min(1).max(10) }),
          response: { 201: z.strictObject({ routeIds: z.array(id) }) },
        },
      },
      async (request, reply) =>
        answer(
          reply,
          await proposeRoutes(house, routePolicy, staffOf(request), {
            signalId: request.params.id as SignalId,
            ...request.body,
          }),
          (routeIds) => ({ routeIds: [...routeIds] }),
          201,
        ),
    );
  };
}

function feedbackRoutes({ house }: ApiDeps): HttpPlugin {
  const response = z.strictObject({
    referralId: id,
    acknowledgedAt: moment.nullable(),
    returnedAt: moment.nullable(),
    outcome: z.string().nullable(),
  });
  return (app) => {
    app.post(
      '/signalen/:id/terugkoppelingen',
      {
        schema: {
          tags,
          summary: 'Acknowledgement, return or outcome of a hand-over',
          params: idParams,
          body: feedbackBody,
          response: { 200: response },
        },
      },
      async (request, reply) => {
        const feedback = feedbackOf(request.body);
        const outcome = feedback
          ? await recordFeedback(house, actorOf(request), {
              signalId: request.params.id as SignalId,
              referralId: request.body.referralId as ReferralId,
              feedback,
            })
          : refuse('invalid', 'feedback-incomplete', 'Vul in wat de ontvanger liet weten.', [
              missing(request.body.kind),
            ]);
        return answer(reply, outcome, (referral) => ({
          referralId: referral.id,
          acknowledgedAt: referral.acknowledged_at?.toISOString() ?? null,
          returnedAt: referral.returned_at?.toISOString() ?? null,
          outcome: referral.outcome,
        }));
      },
    );
  };
}

function feedbackOf(body: z.infer<typeof feedbackBody>) {
  if (body.kind === 'acknowledged') return { kind: 'acknowledged' as const };
  if (body.kind === 'returned')
    return body.reason?.trim() ? { kind: 'returned' as const, reason: body.reason } : undefined;
  return body.outcome && { kind: 'outcome' as const, outcome: body.outcome, reason: body.reason };
}

const missing = (kind: string) =>
  kind === 'returned'
    ? { path: 'reason', code: 'required', message: 'Waarom komt het terug?' }
    : { path: 'outcome', code: 'required', message: 'Wat kwam eruit: gegrond, ongegrond of onbekend?' };
