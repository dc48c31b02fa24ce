import { z } from 'zod';
import type { SignalId } from '../../kernel/index.js';
import { finishLinking, judgeLink, judgeRelation, RELATIONS, VERDICTS } from '../../modules/linking/index.js';
import type { HttpPlugin } from '../http/http-app.js';
import { actorOf } from '../http/request-actor.js';
import { answer } from './answer.js';
import type { ApiDeps } from './api-deps.js';
import { rowAct } from './row-act.js';
import { id, idParams, reason } from './signal-schemas.js';

const tags = ['signalen'];
const done = z.strictObject({ done: z.literal(true) });
const linkBody = z.strictObject({
  proposalId: id,
  verdict: z.enum([...VERDICTS, 'withdrawn']),
  reason: z.string().trim().max(4000).default(''),
});
const endBody = z.strictObject({ result: z.enum(['linked', 'unlinkable']), reason });
const relationBody = z.strictObject({
  otherSignalId: id,
  relation: z.enum(RELATIONS),
  verdict: z.enum([...VERDICTS, 'withdrawn']),
  reason,
});

/** Judging what a mention means, ending that step, and judging how two signals stand to each other. */
export function linkRoutes({ house }: ApiDeps): HttpPlugin {
  return (app) => {
    app.post(
      '/signalen/:id/koppelingen',
      {
        schema: {
          tags,
          summary: 'Judge a proposed link',
          params: idParams,
          body: linkBody,
          response: { 200: done },
        },
      },
      async (request, reply) => {
        const input = { ...request.body, signalId: request.params.id as SignalId };
        return answer(reply, await judgeLink(house, actorOf(request), input), () => ({
          done: true as const,
        }));
      },
    );
    rowAct(
      app,
      house,
      { path: '/koppelingen/afronding', tag: 'signalen', summary: 'End the step of linking', body: endBody },
      (request, input) => finishLinking(house, actorOf(request), input),
    );
    app.post(
      '/signalen/:id/dubbelen',
      {
        schema: {
          tags,
          summary: 'Judge how another signal stands to this one',
          params: idParams,
          body: relationBody,
          response: { 200: done },
        },
      },
      async (request, reply) => {
        const { otherSignalId, ...body } = request.body;
        const ids = { signalId: request.params.id as SignalId, otherId: otherSignalId as SignalId };
        const outcome = await judgeRelation(house, actorOf(request), { ...body, ...ids });
        return answer(reply, outcome, () => ({ done: true as const }));
      },
    );
  };
}
