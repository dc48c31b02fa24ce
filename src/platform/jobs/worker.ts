import { setTimeout as delay } from 'node:timers/promises';
import type PgBoss from 'pg-boss';
import type { Foreground } from '../foreground/index.js';
import { describeError, type Log } from '../log.js';
import type { JobData } from './enqueue.js';
import { Nudge } from './nudge.js';

/** One job as its handler sees it. It may come twice: handlers are idempotent. */
export interface Job {
  readonly id: string;
  readonly name: string;
  readonly data: JobData;
  /** 0 at the first try. */
  readonly retry: number;
}

export type Handler = (job: Job) => Promise<void>;

/** The longest that a job which can wait gives way to who waits for an answer. */
const GIVE_WAY_MS = 1_000;

interface WorkerProps {
  readonly boss: PgBoss;
  readonly name: string;
  readonly handler: Handler;
  readonly log: Log;
  readonly pollMs: number;
  /** Asked before each job, when the jobs of this queue can wait. */
  readonly giveWayTo?: Pick<Foreground, 'quiet'>;
}

export interface Worker {
  nudge(): void;
  /** Takes no new job and waits for the one under way. */
  stop(): Promise<void>;
}

/**
 * Takes jobs of one queue, one at a time. Not `boss.work()`: that leaves the promise of `complete` unobserved, so a
 * database that dies at that moment would end Node with an unhandled rejection.
 */
export function startWorker(props: WorkerProps): Worker {
  const room = new Nudge();
  let stopping = false;
  const loop = async () => {
    while (!stopping) {
      await props.giveWayTo?.quiet(GIVE_WAY_MS);
      const [job] = await props.boss.fetch<JobData>(props.name, { includeMetadata: true });
      if (job) await handle(props, { id: job.id, name: job.name, data: job.data, retry: job.retryCount });
      else await room.wait(props.pollMs);
    }
  };
  const done = loop();
  return {
    nudge: () => room.nudge(),
    stop: async () => {
      stopping = true;
      room.nudge();
      await done;
    },
  };
}

async function handle({ boss, handler, log, name }: WorkerProps, job: Job): Promise<void> {
  try {
    await handler(job);
  } catch (error) {
    log.error('job failed', error, { queue: name, job: job.id, retry: job.retry });
    return settle(log, job, () => boss.fail(name, job.id, describeError(error)));
  }
  await settle(log, job, () => boss.complete(name, job.id));
}

/** When the database is away for longer, the job stays active until it expires and is then tried again. */
async function settle(log: Log, job: Job, write: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await write();
      return;
    } catch (error) {
      if (attempt >= 5) return log.error('job outcome not stored', error, { queue: job.name, job: job.id });
      await delay(200 * 2 ** attempt);
    }
  }
}
