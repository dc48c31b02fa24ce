/** How a queue treats its jobs. */
export interface QueuePolicy {
  /** Tries after the first. */
  readonly retryLimit: number;
  /** Seconds before the second try; doubled each time, with jitter. */
  readonly retryDelaySeconds: number;
  /** A job that is active for longer belonged to a process that died: it is tried again. Under 24 hours. */
  readonly expireSeconds: number;
}

/** Six tries over about two minutes: longer than a restart of database or hub, shorter than a coffee break. */
export const QUEUE_POLICY: QueuePolicy = { retryLimit: 5, retryDelaySeconds: 2, expireSeconds: 300 };
