import { systemClock } from '../platform/clock.js';
import { createLog, type Log } from '../platform/log.js';
import {
  type Database,
  DatabaseUnfit,
  DatabaseUnreachable,
  type Migrated,
  MigrationRefused,
  openDatabase,
} from '../platform/postgres/index.js';
import { WrongUse } from './command.js';
import { type Config, ConfigRefused, readConfig } from './config.js';
import { leaveEmpty } from './evaluation/fill-state.js';
import { prepareRegister } from './prepare-register.js';

/** What a command works with: a register that is open, of this version, and fit. */
export interface Register {
  readonly config: Config;
  readonly log: Log;
  readonly database: Database;
  readonly migrated: Migrated;
}

/**
 * Opens the register for one command and closes it after: the embedded database is stopped again unless
 * a running hub uses it. On an empty home this makes an empty register.
 */
export async function withRegister(work: (register: Register) => Promise<number>): Promise<number> {
  const config = configOrWrongUse();
  const log = createLog(config.variables.KNOOPPUNT_LOG);
  try {
    const database = await openDatabase(config.database, { onTrouble: (message) => log.warn(message) });
    try {
      const migrated = await prepareRegister(database);
      const madeHere = migrated.applied[0]?.startsWith('0001-') ?? false;
      if (madeHere) await leaveEmpty(database, systemClock.now());
      return await work({ config, log, database, migrated });
    } finally {
      await database.close();
    }
  } catch (error) {
    if (!isExpected(error)) throw error;
    console.error(error.message);
    return 1;
  }
}

function isExpected(error: unknown): error is Error {
  return (
    error instanceof MigrationRefused ||
    error instanceof DatabaseUnfit ||
    error instanceof DatabaseUnreachable
  );
}

/** Production commands need the same settings as the hub; wrong ones are wrong use. */
export function configOrWrongUse(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (error instanceof ConfigRefused) throw new WrongUse(error.message);
    throw error;
  }
}
