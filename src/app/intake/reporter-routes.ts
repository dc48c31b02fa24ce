import { z } from 'zod';
import type { SignalId } from '../../kernel/index.js';
import {
  askReporter,
  type IntakeHouse,
  openReporterContact,
  readReporterMessages,
} from '../../modules/intake/index.js';
import { answer } from '../api/answer.js';
import { idParams, moment, reason } from '../api/signal-schemas.js';
import type { HttpPlugin } from '../http/http-app.js';
import { actorOf, staffOf } from '../http/request-actor.js';

const messages = z.strictObject({
  results: z.array(z.strictObject({ from: z.enum(['desk', 'reporter']), at: moment, text: z.string() })),
});
const contact = z.strictObject({
  organisation: z.string(),
  name: z.string(),
  phone: z.string(),
  email: z.string(),
});

/** The desk and the reporter of a signal: their messages, and the sealed contact. */
export function reporterRoutes(house: IntakeHouse): HttpPlugin {
  const tags = ['signalen'];
  return (app) => {
    const read = {
      tags,
      summary: 'Messages between desk and reporter',
      params: idParams,
      response: { 200: messages },
    };
    app.get('/signalen/:id/berichten', { schema: read }, async (request, reply) => {
      const found = await readReporterMessages(house, actorOf(request), request.params.id as SignalId);
      return answer(reply, found, (list) => ({
        results: list.map(({ from, at, text }) => ({ from, at: at.toISOString(), text })),
      }));
    });

    const ask = {
      tags,
      summary: 'Ask the reporter something, in the anonymous mailbox',
      params: idParams,
      body: z.strictObject({ text: z.string().trim().min(1).max(4000) }),
      response: { 201: z.strictObject({ sent: z.literal(true) }) },
    };
    app.post('/signalen/:id/berichten', { schema: ask }, async (request, reply) => {
      const signalId = request.params.id as SignalId;
      const sent = await askReporter(house, staffOf(request), { signalId, text: request.body.text });
      return answer(reply, sent, () => ({ sent: true as const }), 201);
    });

    const open = {
      tags,
      summary: 'Open the contact of the reporter; recorded, and the co-ordinators are told',
      params: idParams,
      body: z.strictObject({ reason }),
      response: { 200: contact },
    };
    app.post('/signalen/:id/melder', { schema: open }, async (request, reply) => {
      const signalId = request.params.id as SignalId;
      const opened = await openReporterContact(house, staffOf(request), {
        signalId,
        reason: request.body.reason,
      });
      reply.header('cache-control', 'no-store');
      return answer(reply, opened, (found) => found);
    });
  };
}
