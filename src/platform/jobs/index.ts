/**
 * jobs: reactions that run after the transaction that caused them, at least once.
 * Decides: how often a job is tried, when it is parked, how fast a worker sees it.
 * Owns: the schema pgboss (made by pg-boss) and what is changed in it.
 * Never does: put personal data in a job. `data` holds ids, because jobs outlive the retention of what they name.
 */
export { provideQueue } from './boss.js';
export { type Enqueue, enqueueWith } from './enqueue.js';
export { installJobs } from './install-jobs.js';
export { type Job, type JobData, type Jobs, openJobs, type ParkedJob, type WorkOptions } from './jobs.js';
