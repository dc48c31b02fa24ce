import { setTimeout as delay } from 'node:timers/promises';
import type { NewId } from '../kernel/index.js';
import { type Chance, newIdFrom, systemChance } from '../platform/chance.js';
import { type Clock, systemClock } from '../platform/clock.js';
import { type Jobs, openJobs } from '../platform/jobs/index.js';
import { createLog, type Log } from '../platform/log.js';
import { type Database, openDatabase } from '../platform/postgres/index.js';
import type { Config } from './config.js';
import type { Readiness } from './http/readiness.js';
import { prepareRegister } from './prepare-register.js';

/** Everything of the outside world that modules are given. */
export interface Platform {
  readonly clock: Clock;
  readonly chance: Chance;
  readonly newId: NewId;
  readonly log: Log;
  readonly database: Database;
  readonly jobs: Jobs;
  readonly readiness: Readiness;
  close(): Promise<void>;
}

/** Opens the database, brings its schema forward, and refuses it when it is not fit. */
export async function openPlatform(config: Config): Promise<Platform> {
  const log = createLog(config.variables.KNOOPPUNT_LOG);
  const database = await openRegister(config, log);
  const newId = newIdFrom(systemClock, systemChance);
  const jobs = await openJobs({ database, log, newId }).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  return {
    clock: systemClock,
    chance: systemChance,
    newId,
    log,
    database,
    jobs,
    readiness: { reasons: () => reasonsAgainst(database) },
    close: async () => {
      await jobs.stop();
      await database.close();
    },
  };
}

async function openRegister(config: Config, log: Log): Promise<Database> {
  const database = await openDatabase(config.database, { onTrouble: (message) => log.warn(message) });
  try {
    await prepareRegister(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function reasonsAgainst(database: Database): Promise<readonly string[]> {
  const answers = database.pool.query('select 1').then(
    () => true,
    () => false,
  );
  const inTime = await Promise.race([answers, delay(2_000, false, { ref: false })]);
  return inTime ? [] : ['the database does not answer'];
}
