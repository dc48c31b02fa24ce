import type { RequestListener, Server } from 'node:http';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import fastify from 'fastify';
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import type { Clock } from '../../platform/clock.js';
import type { Foreground } from '../../platform/foreground/index.js';
import type { Log } from '../../platform/log.js';
import { answerErrors } from './answer-errors.js';
import { acceptForms } from './form-body.js';
import type { HttpApp, HttpPlugin } from './http-app.js';
import { honourIdempotencyKeys, type IdempotencyDeps } from './idempotency.js';
import { validateWithZod } from './invalid-input.js';
import { OPENAPI } from './openapi.js';
import { healthOf, type Readiness } from './readiness.js';
import { SECURITY_HEADERS } from './security-headers.js';

export const API_VERSION = '1.0.0';
const BODY_LIMIT = 1024 ** 2;

export interface ServerDeps {
  readonly log: Log;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly readiness: Readiness;
  /** Told of each request and its end, so that heavy jobs give way; without it nobody is told. */
  readonly foreground?: Foreground;
  /** Before everything else, on the whole server: sign-in, cookies. */
  readonly plugins?: readonly HttpPlugin[];
  /** Routes under /api/v1: they get the API-Version header and stand in the OpenAPI document. */
  readonly api: readonly HttpPlugin[];
  /** Routes at the root: pages and static files. */
  readonly pages: readonly HttpPlugin[];
  /** Keys are honoured on everything below /api/v1 and on the pages. */
  readonly idempotency?: IdempotencyDeps;
  /** The proxy in front, when there is one, so that rate limits see the caller and not the proxy. */
  readonly trustProxy?: boolean | string;
  /** A server that already listens; without it Fastify makes its own. */
  readonly attach?: (handler: RequestListener) => Server;
}

/** Puts the web server together. Nothing listens yet and nothing is registered before `ready()`. */
export function buildServer(deps: ServerDeps): HttpApp {
  const { attach } = deps;
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    logger: false,
    genReqId: deps.newId,
    trustProxy: deps.trustProxy ?? false,
    // Connections that wait for a next request end at once when the hub stops.
    forceCloseConnections: 'idle',
    ...(attach ? { serverFactory: (handler: RequestListener) => attach(handler) } : {}),
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validateWithZod);
  app.setSerializerCompiler(serializerCompiler);
  answerErrors(app, deps.log);
  logRequests(app, deps.log);
  if (deps.foreground) countRequests(app, deps.foreground);
  app.register(helmet, SECURITY_HEADERS);
  app.register(cookie);
  app.register(rateLimit, { global: false });
  app.register(swagger, {
    openapi: OPENAPI,
    transform: jsonSchemaTransform,
    // Puts the named schemas under components; without it every $ref of the document points nowhere.
    transformObject: jsonSchemaTransformObject,
  });
  // Fastify reads text/plain unasked, and a browser sends it across origins without asking us first.
  app.removeContentTypeParser('text/plain');
  acceptForms(app);
  app.register(async (inner) => registerRoutes(inner.withTypeProvider<ZodTypeProvider>(), deps));
  return app;
}

/** In a scope below the plugins above, so that their hooks are in place before the first route is made. */
async function registerRoutes(app: HttpApp, deps: ServerDeps): Promise<void> {
  for (const plugin of deps.plugins ?? []) await plugin(app);
  app.get('/healthz', { schema: { hide: true } }, async (_request, reply) => {
    const { code, body } = healthOf(await deps.readiness.reasons());
    return reply.code(code).header('cache-control', 'no-store').send(body);
  });
  if (deps.idempotency) honourIdempotencyKeys(app, deps.idempotency);
  for (const page of deps.pages) app.register(async (scope) => page(scope));
  app.register(async (api) => registerApi(api, deps.api), { prefix: '/api/v1' });
}

async function registerApi(api: HttpApp, routes: readonly HttpPlugin[]): Promise<void> {
  api.addHook('onRequest', async (_request, reply) => {
    reply.header('API-Version', API_VERSION);
  });
  for (const route of routes) api.register(async (scope) => route(scope));
  // NL API Design Rules: the document is public, also for a browser of another origin.
  api.get('/openapi.json', { schema: { hide: true } }, async (_request, reply) =>
    reply.header('access-control-allow-origin', '*').send(api.swagger()),
  );
}

/** Each response closes once, also when the caller hangs up and nothing is sent; `onResponse` does not come then. */
function countRequests(app: HttpApp, foreground: Foreground): void {
  app.addHook('onRequest', async (_request, reply) => {
    foreground.enter();
    reply.raw.once('close', () => foreground.leave());
  });
}

/** One line a request: the pattern of the route and not its address, status and time. */
function logRequests(app: HttpApp, log: Log): void {
  app.addHook('onResponse', async (request, reply) => {
    // Asked every few seconds by whoever watches the hub.
    if (request.routeOptions.url === '/healthz') return;
    log.info('request', {
      request: request.id,
      method: request.method,
      route: request.routeOptions.url ?? 'unknown',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    });
  });
}
