import { join, resolve } from 'node:path';
import { BackupRefused, restoreBackup } from '../platform/backup/index.js';
import { createLog } from '../platform/log.js';
import { DatabaseUnreachable, MigrationRefused, openDatabase } from '../platform/postgres/index.js';
import { type Command, WrongUse } from './command.js';
import type { Config } from './config.js';
import { keysFolder } from './open-secrets.js';
import { configOrWrongUse } from './with-register.js';

/** `knooppunt restore DIR`. */
export const command: Command = {
  summary: 'put a backup back in an empty home or database',
  help: `knooppunt restore DIR

Checks every sha256 of the backup in DIR, then puts tables, files and keys back in KNOOPPUNT_HOME or
DATABASE_URL. Refuses a database that was ever used and folders that hold files or keys. A backup made
--without-keys needs its keys in KNOOPPUNT_KEYS_DIR.`,
  async run(args) {
    const [folder, ...more] = args;
    if (folder === undefined || folder.startsWith('-') || more.length > 0) {
      throw new WrongUse('restore takes one folder.');
    }
    try {
      return await restore(resolve(folder), configOrWrongUse());
    } catch (error) {
      if (!isExpected(error)) throw error;
      console.error(error.message);
      return 1;
    }
  },
};

async function restore(folder: string, config: Config): Promise<number> {
  const log = createLog(config.variables.KNOOPPUNT_LOG);
  const database = await openDatabase(config.database, { onTrouble: (message) => log.warn(message) });
  try {
    const target = {
      database,
      keysFolder: keysFolder(config),
      filesFolder: join(config.home, 'files'),
      homeFolder: config.home,
    };
    const { manifest, rows } = await restoreBackup(target, folder);
    console.log(`restored ${rows} rows and ${manifest.files.length} files, made at ${manifest.madeAt}`);
    return 0;
  } finally {
    await database.close();
  }
}

function isExpected(error: unknown): error is Error {
  return (
    error instanceof BackupRefused ||
    error instanceof DatabaseUnreachable ||
    error instanceof MigrationRefused
  );
}
