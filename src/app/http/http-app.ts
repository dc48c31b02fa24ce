import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';

/** Fastify with Zod: a route's `schema` types its body, query and answer. */
export type HttpApp = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** One module's routes. Registered in a scope of its own: its hooks and parsers stay with it. */
export type HttpPlugin = (app: HttpApp) => void | Promise<void>;
