import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, refuse, type StaffActor } from '../../kernel/index.js';
import { problemOf, sendProblem } from './problem.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the sign-in plugin; undefined means that nobody signed in. */
    actor: Actor | undefined;
    /** The session cookie's token, when that is how the actor signed in. */
    sessionToken: string | undefined;
    /** An unsafe call came with a session cookie but without its token: it counts as nobody's. */
    lacksCsrf: boolean;
  }
}

/** Ends a request that may not go on; the error handler answers with the problem it carries. */
export class Halted extends Error {
  constructor(readonly refused: ReturnType<typeof refuse>) {
    super(refused.code);
  }
}

/** The colleague or partner behind a request; without one the request ends with 401. */
export function actorOf(request: FastifyRequest): Actor {
  if (request.actor) return request.actor;
  if (request.lacksCsrf)
    throw new Halted(
      refuse('not-allowed', 'csrf-token', 'De aanvraag mist de kop x-csrf-token van deze sessie.'),
    );
  throw new Halted(refuse('not-signed-in', 'not-signed-in', 'Meld u eerst aan.'));
}

/** The colleague behind a request: for acts that a partner or a machine cannot do. */
export function staffOf(request: FastifyRequest): StaffActor {
  const actor = actorOf(request);
  if (actor.kind === 'staff') return actor;
  throw new Halted(refuse('not-allowed', 'staff-only', 'Alleen een medewerker kan dit.'));
}

export function answerHalted(reply: FastifyReply, halted: Halted): FastifyReply {
  return sendProblem(reply, problemOf(halted.refused));
}
