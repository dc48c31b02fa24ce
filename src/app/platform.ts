import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { NewId } from '../kernel/index.js';
import { type Chance, newIdFrom, systemChance } from '../platform/chance.js';
import { type Clock, systemClock } from '../platform/clock.js';
import { type FileStore, openFileStore } from '../platform/files/index.js';
import { type Foreground, openForeground } from '../platform/foreground/index.js';
import { type Jobs, openJobs } from '../platform/jobs/index.js';
import { createLog, type Log } from '../platform/log.js';
import { folderMail, type Mail, smtpMail } from '../platform/mail/index.js';
import { type Database, openDatabase } from '../platform/postgres/index.js';
import type { Config } from './config.js';
import type { Readiness } from './http/readiness.js';
import { openSecrets, type Secrets } from './open-secrets.js';
import { prepareRegister } from './prepare-register.js';

/** Everything of the outside world that modules are given. */
export interface Platform {
  readonly clock: Clock;
  readonly chance: Chance;
  readonly newId: NewId;
  readonly log: Log;
  readonly database: Database;
  /** Counts who waits for an answer; heavy jobs give way. */
  readonly foreground: Foreground;
  readonly jobs: Jobs;
  readonly secrets: Secrets;
  readonly files: FileStore;
  readonly mail: Mail;
  readonly readiness: Readiness;
  close(): Promise<void>;
}

/** Opens the database, brings its schema forward, refuses it when it is not fit, and opens the rest on it. */
export async function openPlatform(config: Config): Promise<Platform> {
  const log = createLog(config.variables.KNOOPPUNT_LOG);
  const database = await openDatabase(config.database, { onTrouble: (message) => log.warn(message) });
  try {
    await prepareRegister(database);
    return await platformOver(database, config, log);
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** The rest of the platform over a database that is prepared already. */
export async function platformOver(database: Database, config: Config, log: Log): Promise<Platform> {
  const [clock, chance] = [systemClock, systemChance];
  const newId = newIdFrom(clock, chance);
  const secrets = await openSecrets(database, config, chance);
  const files = openFileStore({ folder: join(config.home, 'files'), keys: secrets.keys, chance });
  const foreground = openForeground();
  const jobs = await openJobs({ database, log, newId, foreground });
  return {
    clock,
    chance,
    newId,
    log,
    database,
    foreground,
    jobs,
    secrets,
    files,
    mail: mailOf(config),
    readiness: { reasons: () => reasonsAgainst(database) },
    close: async () => {
      await jobs.stop();
      await database.close();
    },
  };
}

/** Without a mail server (evaluation only: production needs one) e-mail goes into a folder. */
function mailOf({ home, variables }: Config): Mail {
  const from = variables.KNOOPPUNT_MAIL_FROM ?? 'Knooppunt (proefomgeving) <knooppunt@localhost>';
  return variables.SMTP_URL ? smtpMail(variables.SMTP_URL, from) : folderMail(join(home, 'mail'), from);
}

async function reasonsAgainst(database: Database): Promise<readonly string[]> {
  const answers = database.pool.query('select 1').then(
    () => true,
    () => false,
  );
  const inTime = await Promise.race([answers, delay(2_000, false, { ref: false })]);
  return inTime ? [] : ['the database does not answer'];
}
