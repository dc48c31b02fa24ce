import type PgBoss from 'pg-boss';
import { LONGEST_THROTTLE } from './boss.js';
import type { JobsDeps, WorkOptions } from './jobs.js';
import { type Handler, startWorker, type Worker } from './worker.js';

const POLL_MS = 2_000;

/** The workers of this process, by queue, and what wakes them. */
export class Workers {
  readonly #byQueue = new Map<string, Worker[]>();
  readonly #timers: NodeJS.Timeout[] = [];

  constructor(
    private readonly boss: PgBoss,
    private readonly deps: Pick<JobsDeps, 'log' | 'pollMs' | 'foreground'>,
  ) {}

  start(name: string, handler: Handler, { concurrency = 1, canWait = false }: WorkOptions): void {
    const { log, pollMs = POLL_MS, foreground } = this.deps;
    const giveWayTo = canWait && foreground ? { giveWayTo: foreground } : {};
    const props = { boss: this.boss, name, handler, log, pollMs, ...giveWayTo };
    const started = Array.from({ length: concurrency }, () => startWorker(props));
    this.#byQueue.set(name, [...(this.#byQueue.get(name) ?? []), ...started]);
  }

  nudge(name: string): void {
    for (const worker of this.#byQueue.get(name) ?? []) worker.nudge();
  }

  /** A job now and each `seconds`; of all processes that ask for it in one slot of time, one gets it. */
  every(name: string, seconds: number): void {
    const tick = () =>
      this.boss
        .send(name, {}, { singletonSeconds: Math.min(seconds, LONGEST_THROTTLE) })
        .then(() => this.nudge(name))
        .catch((error: unknown) =>
          this.deps.log.error('periodic job not put in its queue', error, { queue: name }),
        );
    void tick();
    this.#timers.push(setInterval(tick, seconds * 1_000));
  }

  names(): string[] {
    return [...this.#byQueue.keys()];
  }

  async stop(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    await Promise.all([...this.#byQueue.values()].flat().map((worker) => worker.stop()));
  }
}
