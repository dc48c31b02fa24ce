import { openIdempotency } from '../platform/idempotency/index.js';
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
}

// Nothing may be stopped before what still leans on it.
const STOP_ORDER = ['listener', 'server', 'composition', 'platform'] as const;
type Part = (typeof STOP_ORDER)[number];

/**
 * Listens (answering 503) → database → migrations → self-check → workers → ready. What was begun is undone
 * when a later step fails.
 */
export async function startHub(config: Config, wish: StartWish = {}): Promise<Hub> {
  const begun = new Map<Part, () => Promise<void>>();
  const stop = once(async () => {
    for (const part of STOP_ORDER) await begun.get(part)?.();
  });
  let waitingFor = 'database';
  const listener = await listenEarly(config, () => [`starting: ${waitingFor}`]);
  begun.set('listener', () => listener.close());
  try {
    const platform = await openPlatform(config);
    begun.set('platform', () => platform.close());
    if (wish.evaluationDesk && config.mode === 'evaluation') {
      waitingFor = 'evaluation desk';
      await openEvaluationDesk(platform, config);
    }
    waitingFor = 'modules';
    const composition = await compose(platform, config);
    begun.set('composition', () => composition.stop());
    await keepHouse(platform);
    const server = await serve(platform, composition, listener);
    begun.set('server', () => server.close());
    return { address: addressOf(config, listener), stop };
  } catch (error) {
    await stop();
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

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= work();
    return running;
  };
}
