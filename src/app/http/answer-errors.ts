import type { FastifyError, FastifyRequest } from 'fastify';
import type { Log } from '../../platform/log.js';
import { CommitUnknown, isConnectionLost } from '../../platform/postgres/index.js';
import type { HttpApp } from './http-app.js';
import { InvalidInput } from './invalid-input.js';
import { type Problem, problem, sendProblem } from './problem.js';
import { answerHalted, Halted } from './request-actor.js';

/** Makes every error and every unknown address a problem+json; what is our fault is logged with the request's id. */
export function answerErrors(app: HttpApp, log: Log): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (error instanceof Halted) return answerHalted(reply, error);
    const found = problemOfError(error, request);
    if (found.status >= 500)
      log.error('request failed', error, { request: request.id, route: route(request) });
    if (found.status === 503) reply.header('retry-after', '2');
    return sendProblem(reply, found);
  });
  app.setNotFoundHandler((_request, reply) =>
    sendProblem(reply, problem(404, 'no-such-address', 'Dit adres bestaat niet.')),
  );
}

const route = (request: FastifyRequest) => request.routeOptions.url ?? 'unknown';

function problemOfError(error: FastifyError, request: FastifyRequest): Problem {
  if (error instanceof InvalidInput) {
    return problem(400, 'invalid-input', 'De invoer klopt niet. Zie errors voor elk punt.', error.flaws);
  }
  if (error instanceof CommitUnknown || isConnectionLost(error)) {
    return problem(
      503,
      'database-unavailable',
      'De opslag is even niet bereikbaar. Probeer het opnieuw met dezelfde Idempotency-Key.',
    );
  }
  const status = error.statusCode ?? 500;
  if (status >= 500) {
    return problem(
      500,
      'internal-error',
      `Er ging iets mis. Noem dit nummer als u het meldt: ${request.id}.`,
    );
  }
  return problem(status, codeOf(error), detailOf(error, request));
}

function codeOf(error: FastifyError): string {
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return 'body-too-large';
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return 'unsupported-media-type';
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
      return 'invalid-json';
    default:
      return error.statusCode === 429 ? 'too-many-requests' : 'bad-request';
  }
}

function detailOf(error: FastifyError, request: FastifyRequest): string {
  switch (codeOf(error)) {
    case 'body-too-large': {
      const limit = request.routeOptions.bodyLimit ?? 0;
      return `De inhoud is te groot. Hier past ten hoogste ${Math.floor(limit / 1024)} kB.`;
    }
    case 'unsupported-media-type':
      return 'Dit soort inhoud wordt hier niet gelezen. Stuur application/json.';
    case 'invalid-json':
      return 'De inhoud is geen geldige JSON.';
    case 'too-many-requests':
      return 'Te veel verzoeken kort na elkaar. Probeer het later opnieuw.';
    default:
      return 'Het verzoek klopt niet.';
  }
}
