import { openIdempotency } from '../platform/idempotency/index.js';
import { Begun } from './begun.js';
import { type Composition, compose } from './compose.js';
import type { Config } from './config.js';
import { openEvaluationDesk } from './evaluation/open-evaluation-desk.js';
import { type EarlyListener, listenEarly } from './http/early-listener.js';
import type { HttpApp } from './http/http-app.js';
import { buildServer } from './http/server.js';
import { keepHouse } from './keep-house.js';
import { openPlatform, type Platform } from './platform.js';

/** A hub that runs. */
export interface Hub {
  readonly address: string;
  /** Finishes what is under way, then stops workers, pool and the embedded database. */
  stop(): Promise<void>;
}

export interface StartWish {
  /** Make an empty register into the evaluation desk first; only in evaluation mode. */
  readonly evaluationDesk?: boolean;
  /** Aborted when the hub is asked to stop before it runs. */
  readonly withdrawn?: AbortSignal;
}

/**
 * Listens (answering 503) → database → migrations → self-check → workers → ready. What was begun is undone
 * when a later step fails, and when the wish is withdrawn on the way.
 */
export async function startHub(config: Config, wish: StartWish = {}): Promise<Hub> {
  const begun = new Begun();
  let waitingFor = 'database';
  const listener = await listenEarly(config, () => [`starting: ${waitingFor}`]);
  begun.add('listener', () => listener.close());
  // Closes the pool under the step that is under way; that step then fails, and the start with it.
  wish.withdrawn?.addEventListener('abort', () => void begun.stop());
  try {
    const platform = await openPlatform(config);
    begun.add('platform', () => platform.close());
    wish.withdrawn?.throwIfAborted();
    if (wish.evaluationDesk && config.mode === 'evaluation') {
      waitingFor = 'evaluation desk';
      await openEvaluationDesk(platform, config);
    }
    waitingFor = 'modules';
    const composition = await compose(platform, config);
    begun.add('composition', () => composition.stop());
    await keepHouse(platform);
    const server = await serve(platform, composition, listener);
    begun.add('server', () => server.close());
    wish.withdrawn?.throwIfAborted();
    return { address: addressOf(config, listener), stop: () => begun.stop() };
  } catch (error) {
    await begun.stop();
    throw error;
  }
}

async function serve(
  platform: Platform,
  composition: Composition,
  listener: EarlyListener,
): Promise<HttpApp> {
  const { actorOf, ...routes } = composition.http;
  const store = openIdempotency({ ...platform, fields: platform.secrets.fields });
  const app = buildServer({
    ...platform,
    ...routes,
    idempotency: { store, actorOf, log: platform.log },
    attach: listener.attach,
  });
  await app.ready();
  listener.goLive();
  return app;
}

function addressOf(config: Config, listener: EarlyListener): string {
  const host = config.host === '0.0.0.0' || config.host === '::' ? '127.0.0.1' : config.host;
  return `http://${host.includes(':') ? `[${host}]` : host}:${listener.port}`;
}
