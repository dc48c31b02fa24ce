import { sql } from 'kysely';
import { accept, type Outcome, refuse } from '../../kernel/index.js';
import type { Database } from '../postgres/index.js';
import type { JobData } from './enqueue.js';

/** A job that failed at every try. It waits for a person: nothing deletes it. */
export interface ParkedJob {
  readonly id: string;
  readonly name: string;
  readonly data: JobData;
  /** Class and code of the last error; holds no personal data. */
  readonly reason: Readonly<Record<string, unknown>>;
  readonly parkedAt: Date;
  /** How often it was tried. */
  readonly attempts: number;
}

/** All parked jobs, the oldest first. */
export async function listParked(database: Database): Promise<readonly ParkedJob[]> {
  const found = await sql<ParkedJob>`
    select id, name, data, coalesce(output, '{}') as reason, completed_on as "parkedAt",
      retry_count + 1 as attempts
    from pgboss.job where state = 'failed' order by completed_on, id`.execute(database.db);
  return found.rows;
}

/** Gives a parked job one more try. @returns the queue it is in */
export async function retryParked(database: Database, id: string): Promise<Outcome<string>> {
  const found = await sql<{ name: string }>`
    update pgboss.job set state = 'retry', retry_limit = retry_limit + 1, start_after = now(), completed_on = null
    where id = ${id} and state = 'failed' returning name`.execute(database.db);
  const name = found.rows[0]?.name;
  return name === undefined
    ? refuse('not-found', 'job-not-parked', 'Deze taak staat niet geparkeerd.')
    : accept(name);
}
