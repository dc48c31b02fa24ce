import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Outcome, SignalId } from '../../kernel/index.js';
import type { SignalRecord } from '../../modules/signals/index.js';
import type { House } from '../../platform/house.js';
import type { HttpApp } from '../http/http-app.js';
import { answer } from './answer.js';
import { showRow } from './show-row.js';
import { idParams, signalRow } from './signal-schemas.js';

interface RowActRoute<Body> {
  /** Behind `/signalen/:id`. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly body: Body;
}

/** An act on one signal that answers its row as it stands after: closing, reopening, redirecting. */
export function rowAct<Body extends z.ZodObject>(
  app: HttpApp,
  house: House,
  { path, tag, summary, body }: RowActRoute<Body>,
  act: (
    request: FastifyRequest,
    input: z.infer<Body> & { readonly signalId: SignalId },
  ) => Promise<Outcome<SignalRecord>>,
): void {
  const schema = { tags: [tag], summary, params: idParams, body, response: { 200: signalRow } };
  app.post(`/signalen/:id${path}`, { schema }, async (request, reply) => {
    const { id } = idParams.parse(request.params);
    const outcome = await act(request, { ...body.parse(request.body), signalId: id as SignalId });
    return answer(reply, outcome, (signal) => showRow(signal, house.clock.now(), house.desk.calendar));
  });
}
