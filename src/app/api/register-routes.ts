import { type IntakeHouse, registerSignal } from '../../modules/intake/index.js';
import { findSignal } from '../../modules/signals/index.js';
import type { HttpPlugin } from '../http/http-app.js';
import { sendRefused } from '../http/problem.js';
import { actorOf } from '../http/request-actor.js';
import { showRow } from './show-row.js';
import { registerBody, signalRow } from './signal-schemas.js';

/** Registering what came by telephone, letter, e-mail, counter or from a partner. */
export function registerRoutes(house: IntakeHouse): HttpPlugin {
  return (app) => {
    app.post(
      '/signalen',
      {
        schema: {
          tags: ['signalen'],
          summary: 'Register a signal',
          body: registerBody,
          response: { 201: signalRow },
        },
      },
      async (request, reply) => {
        const { receivedAt, ...body } = request.body;
        const outcome = await registerSignal(house, actorOf(request), {
          ...body,
          ...(receivedAt ? { receivedAt: new Date(receivedAt) } : {}),
        });
        if (!outcome.ok) return sendRefused(reply, outcome);
        const row = await findSignal(house.database.db, outcome.value.id);
        if (!row) throw new Error('A signal that was just registered is not there');
        return reply
          .code(201)
          .header('location', `/api/v1/signalen/${row.id}`)
          .send(showRow(row, house.clock.now(), house.desk.calendar));
      },
    );
  };
}
