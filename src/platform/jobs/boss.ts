import { sql } from 'kysely';
import PgBoss from 'pg-boss';
import type { Database, Tx } from '../postgres/index.js';

const HOUR = 3600;
/** pg-boss looks for an earlier job among those it still keeps, and refuses to throttle over more (seconds). */
export const LONGEST_THROTTLE = HOUR;
const TEN_YEARS_DAYS = 3650;

/**
 * pg-boss over the house's own pool. Its cron is off (it runs 27–57 s late: deadlines live in rows), and a failed
 * job stays ten years: by default pg-boss deletes it unseen after half a day.
 */
export function bossOver(database: Database, supervise: boolean): PgBoss {
  return new PgBoss({
    db: { executeSql: (text, values) => database.pool.query(text, values) },
    schedule: false,
    supervise,
    maintenanceIntervalSeconds: 30,
    // The slot of a daily job is kept as long as its row is: sooner, each restart would run it again.
    archiveCompletedAfterSeconds: 25 * HOUR,
    archiveFailedAfterSeconds: TEN_YEARS_DAYS * 24 * HOUR,
    deleteAfterDays: 1,
  });
}

/**
 * Makes the queue if it is not there, without the two foreign keys that pg-boss gives it: they are deferrable, and each
 * insert locks the one row of the queue, which 16 writers then share as a multixact. Measured with 16 writers on
 * two cores: 3,644 transactions/s with the keys, 6,190 without. What they guard, partition routing guards too:
 * a job for an unknown queue fails.
 */
export async function provideQueue(tx: Tx, name: string): Promise<void> {
  const found = await sql`select 1 from pgboss.queue where name = ${name}`.execute(tx);
  if (found.rows.length > 0) return;
  await sql`select pgboss.create_queue(${name}, ${JSON.stringify({ policy: 'standard' })}::json)`.execute(tx);
  const partition = await sql<{ name: string }>`
    select partition_name as name from pgboss.queue where name = ${name}`.execute(tx);
  const table = sql.id('pgboss', partition.rows[0]?.name ?? '');
  await sql`alter table ${table} drop constraint if exists q_fkey, drop constraint if exists dlq_fkey`.execute(
    tx,
  );
}
