import { z } from 'zod';
import type { SignalId } from '../../kernel/index.js';
import { HANDLING_CODES, recordConsent } from '../../modules/signals/index.js';
import type { HttpPlugin } from '../http/http-app.js';
import { actorOf } from '../http/request-actor.js';
import { answer } from './answer.js';
import type { ApiDeps } from './api-deps.js';
import { showRow } from './show-row.js';
import { idParams, reason, signalRow } from './signal-schemas.js';

/** The sender's consent to pass a signal on. */
export function consentRoutes({ house }: ApiDeps): HttpPlugin {
  return (app) => {
    app.post(
      '/signalen/:id/toestemming',
      {
        schema: {
          tags: ['doorzetten'],
          summary: 'Record that the sender allows passing it on',
          params: idParams,
          body: z.strictObject({ code: z.enum(HANDLING_CODES), reason }),
          response: { 200: signalRow },
        },
      },
      async (request, reply) =>
        answer(
          reply,
          await recordConsent(house, actorOf(request), {
            signalId: request.params.id as SignalId,
            ...request.body,
          }),
          (row) => showRow(row, house.clock.now(), house.desk.calendar),
        ),
    );
  };
}
