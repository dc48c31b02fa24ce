import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Answer, IdempotencyStore, Reservation } from '../../platform/idempotency/index.js';
import type { Log } from '../../platform/log.js';
import { witnessed } from '../../platform/postgres/index.js';
import type { HttpApp } from './http-app.js';
import { type Problem, problem, sendProblem } from './problem.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route keeps its answers itself: a public report's holds a secret that the hub must not be able to read. */
    ownIdempotency?: boolean;
  }
}

type Held = Extract<Reservation, { kind: 'reserved' }>['held'];

export interface IdempotencyDeps {
  readonly store: IdempotencyStore;
  readonly log: Log;
  /** `actorRef` of who asks. */
  readonly actorOf: (request: FastifyRequest) => string;
}

const UNSAFE = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * `Idempotency-Key` on every unsafe call below this scope. The key is reserved first (a second call meanwhile gets
 * 409), marked as used in the transaction of the act itself, and the answer is stored when it is sent. A call that
 * did nothing gives its key back.
 */
export function honourIdempotencyKeys(app: HttpApp, deps: IdempotencyDeps): void {
  const held = new WeakMap<FastifyRequest, Held>();
  app.addHook('preHandler', (request, reply, done) => {
    const key = keyOf(request);
    if (key === undefined || request.routeOptions.config.ownIdempotency) return done();
    if (key === '' || key.length > 255) {
      sendProblem(
        reply,
        problem(400, 'invalid-idempotency-key', 'Idempotency-Key is 1 tot 255 tekens lang.'),
      );
      return;
    }
    deps.store.reserve({ actor: deps.actorOf(request), key, request: describe(request) }).then((found) => {
      if (found.kind !== 'reserved') return answerFrom(reply, found);
      held.set(request, found.held);
      // Not enterWith: only what this call starts may be witnessed with this key.
      witnessed(found.held.witness, done);
    }, done);
  });
  app.addHook('onSend', async (request, reply, payload) => {
    const mine = held.get(request);
    if (!mine) return payload;
    const settled =
      reply.statusCode < 400 && typeof payload === 'string'
        ? mine.answered(answerOf(reply, payload))
        : mine.release();
    // The act is committed or not whatever happens here, so whoever waits gets his answer.
    await settled.catch((error: unknown) => deps.log.error('idempotency answer not stored', error));
    return payload;
  });
}

function keyOf(request: FastifyRequest): string | undefined {
  if (!UNSAFE.has(request.method)) return undefined;
  const value = request.headers['idempotency-key'];
  return Array.isArray(value) ? value.join(',') : value;
}

/** A multipart body is a stream that nobody has read yet: its length stands for it. */
function describe(request: FastifyRequest): string {
  const body = request.body ?? { length: request.headers['content-length'] ?? null };
  return JSON.stringify([request.method, request.url, body]);
}

function answerOf(reply: FastifyReply, body: string): Answer {
  const location = reply.getHeader('location');
  return {
    status: reply.statusCode,
    contentType: String(reply.getHeader('content-type') ?? 'application/json; charset=utf-8'),
    ...(typeof location === 'string' ? { location } : {}),
    body,
  };
}

function answerFrom(reply: FastifyReply, found: Exclude<Reservation, { kind: 'reserved' }>): void {
  if (found.kind !== 'answered') {
    sendProblem(reply, PROBLEMS[found.kind]);
    return;
  }
  const { status, contentType, location, body } = found.answer;
  reply.code(status).type(contentType).header('idempotent-replayed', 'true').serializer(String);
  if (location) reply.header('location', location);
  reply.send(body);
}

const PROBLEMS: Readonly<Record<'answer-lost' | 'under-way' | 'other-request', Problem>> = {
  'answer-lost': problem(
    409,
    'idempotency-answer-lost',
    'Dit verzoek is al uitgevoerd. Het antwoord is door een storing niet bewaard.',
  ),
  'under-way': problem(409, 'idempotency-key-under-way', 'Dit verzoek loopt al. Probeer het zo opnieuw.'),
  'other-request': problem(
    422,
    'idempotency-key-reused',
    'Deze Idempotency-Key is al gebruikt voor een ander verzoek. Kies een nieuwe.',
  ),
};
