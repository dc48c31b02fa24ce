import type { FastifyRequest } from 'fastify';
import type { Config } from './config.js';
import type { HttpPlugin } from './http/http-app.js';
import type { Platform } from './platform.js';

/** The modules put together: what they serve, and how they stop. */
export interface Composition {
  readonly http: {
    readonly plugins: readonly HttpPlugin[];
    readonly api: readonly HttpPlugin[];
    readonly pages: readonly HttpPlugin[];
    /** `actorRef` of who sent a request; Idempotency-Keys of one actor do not exist for another. */
    readonly actorOf: (request: FastifyRequest) => string;
  };
  /** Stops workers and timers; called before the database closes. */
  stop(): Promise<void>;
}

/** The one place that knows every module. */
export async function compose(_platform: Platform, _config: Config): Promise<Composition> {
  return { http: { plugins: [], api: [], pages: [], actorOf: () => 'public' }, stop: async () => {} };
}
