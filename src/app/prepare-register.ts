import { installJobs } from '../platform/jobs/index.js';
import { type Database, type Migrated, migrate, selfCheck } from '../platform/postgres/index.js';

/** Brings an open database to this version and refuses it when it is not fit; the same for hub and commands. */
export async function prepareRegister(database: Database): Promise<Migrated> {
  const migrated = await migrate(database);
  await selfCheck(database);
  await installJobs(database);
  return migrated;
}
