import { z } from 'zod';
import { HANDLING_CODES, recordConsent } from '../../modules/signals/index.js';
import type { HttpPlugin } from '../http/http-app.js';
import { actorOf } from '../http/request-actor.js';
import type { ApiDeps } from './api-deps.js';
import { rowAct } from './row-act.js';
import { reason } from './signal-schemas.js';

/** The sender's consent to pass a signal on. */
export function consentRoutes({ house }: ApiDeps): HttpPlugin {
  return (app) => {
    rowAct(
      app,
      house,
      {
        path: '/toestemming',
        tag: 'doorzetten',
        summary: 'Record that the sender allows passing it on',
        body: z.strictObject({ code: z.enum(HANDLING_CODES), reason }),
      },
      (request, input) => recordConsent(house, actorOf(request), input),
    );
  };
}
