import { z } from 'zod';
import { accept } from '../../kernel/index.js';
import { may } from '../../modules/access/index.js';
import { recordAudit } from '../../modules/audit/index.js';
import type { HttpPlugin } from '../http/http-app.js';
import { actorOf } from '../http/request-actor.js';
import { answer } from './answer.js';
import type { ApiDeps } from './api-deps.js';
import { idParams, moment } from './signal-schemas.js';

const parked = z.strictObject({
  id: z.string(),
  queue: z.string(),
  failedAt: moment,
  error: z.string(),
  attempts: z.int(),
});

/** Reactions that failed at every try and wait for a person. */
export function parkedRoutes({ house, jobs }: ApiDeps): HttpPlugin {
  return (app) => {
    app.get(
      '/parkeerplaats',
      {
        schema: {
          tags: ['beheer'],
          summary: 'Parked jobs',
          response: { 200: z.strictObject({ results: z.array(parked) }) },
        },
      },
      async (request, reply) => {
        const allowed = may(actorOf(request), 'jobs.see');
        const found = allowed.ok ? accept(await jobs.parked()) : allowed;
        return answer(reply, found, (list) => ({
          results: list.map((job) => ({
            id: job.id,
            queue: job.name,
            failedAt: new Date(job.parkedAt).toISOString(),
            error: errorOf(job.reason),
            attempts: job.attempts,
          })),
        }));
      },
    );
    app.post(
      '/parkeerplaats/:id/opnieuw',
      {
        schema: {
          tags: ['beheer'],
          summary: 'Try a parked job once more',
          params: idParams,
          response: { 200: z.strictObject({ queue: z.string() }) },
        },
      },
      async (request, reply) => {
        const actor = actorOf(request);
        const allowed = may(actor, 'jobs.retry');
        if (!allowed.ok) return answer(reply, allowed, () => ({ queue: '' }));
        await house.database.withTx((tx) =>
          recordAudit(tx, house, {
            actor,
            action: 'jobs.retry',
            object: { kind: 'job', id: request.params.id },
          }),
        );
        return answer(reply, await jobs.retry(request.params.id), (queue) => ({ queue }));
      },
    );
  };
}

const errorOf = (reason: Readonly<Record<string, unknown>>) =>
  [reason['name'], reason['code'], reason['message']].filter((part) => typeof part === 'string').join(' ') ||
  'onbekende fout';
