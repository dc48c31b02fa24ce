import { z } from 'zod';
import { refuse, type SignalId } from '../../kernel/index.js';
import { may } from '../../modules/access/index.js';
import { openReporterContact } from '../../modules/intake/index.js';
import { findSignal, guardOf, HANDLING_CODES, recordConsent } from '../../modules/signals/index.js';
import { writeToReporter } from '../../modules/sources/index.js';
import type { HttpPlugin } from '../http/http-app.js';
import { sendRefused } from '../http/problem.js';
import { actorOf } from '../http/request-actor.js';
import { answer } from './answer.js';
import type { ApiDeps } from './api-deps.js';
import { showRow } from './show-row.js';
import { idParams, reason, signalRow } from './signal-schemas.js';

/** The tipster behind a signal, kept apart from it, and the sender's consent to pass a signal on. */
export function reporterRoutes({ house }: ApiDeps): HttpPlugin {
  const contact = z.strictObject({
    organisation: z.string(),
    name: z.string(),
    phone: z.string(),
    email: z.string(),
  });
  return (app) => {
    app.post(
      '/signalen/:id/melder',
      {
        schema: {
          tags: ['melder'],
          summary: 'Open what the tipster said of himself; co-ordinators are told',
          params: idParams,
          body: z.strictObject({ reason }),
          response: { 200: contact },
        },
      },
      async (request, reply) =>
        answer(
          reply,
          await openReporterContact(house, actorOf(request), {
            signalId: request.params.id as SignalId,
            ...request.body,
          }),
          (value) => value,
        ),
    );
    app.post(
      '/signalen/:id/berichten',
      {
        schema: {
          tags: ['melder'],
          summary: 'A question in the anonymous mailbox',
          params: idParams,
          body: z.strictObject({ text: z.string().trim().min(1).max(4000) }),
          response: { 201: z.strictObject({ sent: z.boolean() }) },
        },
      },
      async (request, reply) => {
        const actor = actorOf(request);
        const signalId = request.params.id as SignalId;
        const signal = await findSignal(house.database.db, signalId);
        const seen = may(actor, 'source.reply', signal && guardOf(signal));
        if (!seen.ok) return sendRefused(reply, seen);
        if (!signal)
          return sendRefused(reply, refuse('not-found', 'no-such-signal', 'Dit signaal bestaat niet.'));
        return answer(
          reply,
          await writeToReporter(house, actor, { signalId, ...request.body }),
          (sent) => ({ sent }),
          201,
        );
      },
    );
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
