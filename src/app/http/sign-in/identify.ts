import type { FastifyRequest } from 'fastify';
import { actorOfBearer, actorOfSession, isCsrfToken } from '../../../modules/access/index.js';
import type { House } from '../../../platform/house.js';
import type { HttpPlugin } from '../http-app.js';
import { SESSION_COOKIE } from './cookies.js';

const SAFE: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/** Finds out who makes a request, before any route sees it. Only the API asks; pages for the public never do. */
export function identify(house: House): HttpPlugin {
  return (app) => {
    app.decorateRequest('actor', undefined);
    app.decorateRequest('sessionToken', undefined);
    app.decorateRequest('lacksCsrf', false);
    app.addHook('onRequest', async (request) => {
      if (!request.url.startsWith('/api/v1/')) return;
      const bearer = /^Bearer ([\w-]{20,200})$/.exec(request.headers.authorization ?? '')?.[1];
      if (bearer) request.actor = await actorOfBearer(house, bearer);
      else await bySession(house, request);
    });
  };
}

async function bySession(house: House, request: FastifyRequest): Promise<void> {
  const token = request.cookies[SESSION_COOKIE];
  if (!token) return;
  if (!SAFE.includes(request.method) && !isCsrfToken(token, String(request.headers['x-csrf-token'] ?? ''))) {
    request.lacksCsrf = true;
    return;
  }
  request.actor = await actorOfSession(house, token);
  if (request.actor) request.sessionToken = token;
}
