import { z } from 'zod';
import { amsterdamDate, type SignalId, type WarningId } from '../../kernel/index.js';
import { sees } from '../../modules/access/index.js';
import { listUnreadSpoken } from '../../modules/disclosure/index.js';
import { reviewWarning, warnByPhone } from '../../modules/referrals/index.js';
import { findSignal, guardOf } from '../../modules/signals/index.js';
import type { HttpPlugin } from '../http/http-app.js';
import { actorOf, staffOf } from '../http/request-actor.js';
import { warningView } from '../signal-file/schema.js';
import { showWarning } from '../signal-file/show-out.js';
import { answer } from './answer.js';
import type { ApiDeps } from './api-deps.js';
import { id, idParams, moment, reason } from './signal-schemas.js';

const tags = ['doorzetten'];

const warnBody = z.strictObject({
  recipient: z.string().min(1).max(40),
  spokeWith: z.string().trim().min(1).max(200),
  calledAt: moment,
  told: z.string().trim().min(1).max(4000),
  reason,
});

const unread = z.strictObject({
  results: z.array(z.strictObject({ id, signalId: id, number: z.string(), recipientName: z.string() })),
});

/** Warning by telephone when a life is in danger, and the second person who reads it afterwards. */
export function warningRoutes(deps: ApiDeps): HttpPlugin {
  const { house, referralPolicy } = deps;
  return (app) => {
    app.post(
      '/signalen/:id/waarschuwingen',
      {
        schema: {
          tags,
          summary: 'A life is in danger: who was called, and what was told',
          params: idParams,
          body: warnBody,
          response: { 201: warningView },
        },
      },
      async (request, reply) => {
        const outcome = await warnByPhone(house, referralPolicy, staffOf(request), {
          signalId: request.params.id as SignalId,
          ...request.body,
          calledAt: new Date(request.body.calledAt),
        });
        return answer(reply, outcome, (spoken) => showWarning(spoken, referralPolicy.nameOf), 201);
      },
    );
    app.post(
      '/signalen/:id/waarschuwingen/:warningId',
      {
        schema: {
          tags,
          summary: 'Another person than the caller reads what was told: agrees, or objects',
          params: z.strictObject({ id, warningId: id }),
          body: z.strictObject({ verdict: z.enum(['agreed', 'objected']), note: reason }),
          response: { 200: warningView },
        },
      },
      async (request, reply) => {
        const outcome = await reviewWarning(house, staffOf(request), {
          signalId: request.params.id as SignalId,
          warningId: request.params.warningId as WarningId,
          ...request.body,
        });
        return answer(reply, outcome, (spoken) => showWarning(spoken, referralPolicy.nameOf));
      },
    );
    unreadRoute(deps)(app);
  };
}

function unreadRoute({ house, referralPolicy }: ApiDeps): HttpPlugin {
  return (app) => {
    app.get(
      '/waarschuwingen',
      { schema: { tags, summary: 'Warnings that no second person read yet', response: { 200: unread } } },
      async (request) => {
        const actor = actorOf(request);
        const today = amsterdamDate(house.clock.now());
        const results = [];
        for (const spoken of await listUnreadSpoken(house.database.db)) {
          const signal = await findSignal(house.database.db, spoken.signal_id);
          // What this colleague may not see does not exist for him, in this list either.
          if (!signal || !sees(actor, guardOf(signal))) continue;
          const recipientName = referralPolicy.nameOf(spoken.recipient, today);
          results.push({ id: spoken.id, signalId: signal.id, number: signal.number, recipientName });
        }
        return { results };
      },
    );
  };
}
