import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import type { NewId, Outcome } from '../../kernel/index.js';
import type { Foreground } from '../foreground/index.js';
import type { Log } from '../log.js';
import { afterCommit, type Database, type Tx } from '../postgres/index.js';
import { bossOver, provideQueue } from './boss.js';
import { type EnqueueOptions, enqueueWith, type JobData } from './enqueue.js';
import { listParked, type ParkedJob, retryParked } from './parked-jobs.js';
import { QUEUE_POLICY, type QueuePolicy } from './queue-policy.js';
import type { Handler } from './worker.js';
import { Workers } from './workers.js';

export type { Job } from './worker.js';
export type { JobData, ParkedJob };

export interface WorkOptions {
  /** Jobs of this queue at the same time in this process; 1 without it. */
  readonly concurrency?: number;
  /** Gives way to requests: for work that is heavy and that nobody waits for; false without it. */
  readonly canWait?: boolean;
}

export interface Jobs {
  /** Makes a queue, in every process that may put jobs in it, before it does. */
  declare(name: string, policy?: Partial<QueuePolicy>): Promise<void>;
  /** A job that exists exactly when `tx` commits. Wakes this process's own worker after the commit. */
  enqueue(tx: Tx, name: string, data: JobData, options?: EnqueueOptions): Promise<string>;
  /** Many at once, in one statement. */
  enqueueAll(tx: Tx, name: string, jobs: readonly JobData[], options?: EnqueueOptions): Promise<void>;
  /** Starts workers. The handler may see a job twice. */
  work(name: string, handler: Handler, options?: WorkOptions): Promise<void>;
  /** Puts one job in the queue each `seconds` (a day at most), once for all processes together. Declare it first. */
  every(name: string, seconds: number): void;
  parked(): Promise<readonly ParkedJob[]>;
  retry(id: string): Promise<Outcome<string>>;
  /** Waits until no job of these workers is due or under way: for tests and for commands that end. */
  settled(): Promise<void>;
  /** Takes no new jobs and waits for those under way. */
  stop(): Promise<void>;
}

export interface JobsDeps {
  readonly database: Database;
  readonly log: Log;
  readonly newId: NewId;
  /** Milliseconds between looks at a queue that nobody nudges: jobs of other processes and retries. */
  readonly pollMs?: number;
  /** To whom jobs that can wait give way; nobody without it. */
  readonly foreground?: Foreground;
}

/** Opens the queues. `installJobs` has to have run on this database. */
export async function openJobs(deps: JobsDeps): Promise<Jobs> {
  const { database, log } = deps;
  const boss = bossOver(database, true);
  boss.on('error', (error) => log.error('jobs maintenance failed', error));
  await boss.start();
  const policies = new Map<string, QueuePolicy>();
  const workers = new Workers(boss, deps);
  const enqueue = enqueueWith(deps.newId, (name) => policies.get(name) ?? QUEUE_POLICY);
  async function declare(name: string, policy: Partial<QueuePolicy> = {}): Promise<void> {
    policies.set(name, { ...QUEUE_POLICY, ...policy });
    await database.withTx((tx) => provideQueue(tx, name));
  }
  async function enqueueAll(...[tx, name, jobs, options]: Parameters<typeof enqueue>) {
    const ids = await enqueue(tx, name, jobs, options);
    afterCommit(tx, () => workers.nudge(name));
    return ids;
  }
  return {
    declare,
    enqueue: async (tx, name, data, options) => (await enqueueAll(tx, name, [data], options))[0] ?? '',
    enqueueAll: async (tx, name, jobs, options) => {
      await enqueueAll(tx, name, jobs, options);
    },
    work: async (name, handler, options = {}) => {
      if (!policies.has(name)) await declare(name);
      workers.start(name, handler, options);
    },
    every: (name, seconds) => workers.every(name, seconds),
    parked: () => listParked(database),
    retry: async (id) => {
      const outcome = await retryParked(database, id);
      if (outcome.ok) workers.nudge(outcome.value);
      return outcome;
    },
    settled: () => settled(database, workers.names()),
    stop: async () => {
      await workers.stop();
      await boss.stop({ graceful: false });
    },
  };
}

async function settled(database: Database, names: readonly string[]): Promise<void> {
  for (;;) {
    const open = await sql`
      select 1 from pgboss.job where name = any(${names})
        and (state = 'active' or (state in ('created', 'retry') and start_after <= now())) limit 1`.execute(
      database.db,
    );
    if (open.rows.length === 0) return;
    await delay(20);
  }
}
