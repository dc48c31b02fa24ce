import { installJobs } from '../platform/jobs/index.js';
import { type Database, type Migrated, migrate, selfCheck } from '../platform/postgres/index.js';

/** Brings an open database to this version and refuses it when it is not fit; the same for hub and commands. */
export async function prepareRegister(database: Database): Promise<Migrated> {
  // First, so that a database that will be refused is not filled with tables.
  await selfCheck(database, false);
  const migrated = await migrate(database);
  await selfCheck(database);
  await installJobs(database);
  return migrated;
}
