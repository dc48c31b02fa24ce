import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { BackupRefused, type Manifest, writeBackup } from '../platform/backup/index.js';
import { systemClock } from '../platform/clock.js';
import { type Command, WrongUse } from './command.js';
import { AUDIT_HEADS } from './composition/audit-keeper.js';
import { keysFolder } from './open-secrets.js';
import { type Register, withRegister } from './with-register.js';

/** `knooppunt backup DIR`. */
export const command: Command = {
  summary: 'write the whole register into a new folder, while the hub runs',
  help: `knooppunt backup DIR [--without-keys]

Writes every table as of one moment, the files and the keys into DIR, which must be new or empty, with a
manifest of sha256 sums. The hub may go on meanwhile. Whoever holds DIR holds the register: keep it as
such. --without-keys leaves the keys out; keep those elsewhere, for without them DIR cannot be read.`,
  async run(args) {
    const { folder, withKeys } = parse(args);
    return withRegister(async (register) => {
      try {
        const manifest = await writeBackup(sourceOf(register, withKeys), folder);
        console.log(summarise(manifest));
        console.log(`sha256 of manifest.json: ${await digestOf(join(folder, 'manifest.json'))}`);
        return 0;
      } catch (error) {
        if (!(error instanceof BackupRefused)) throw error;
        console.error(error.message);
        return 1;
      }
    });
  },
};

function parse(args: readonly string[]): { folder: string; withKeys: boolean } {
  const [folder, ...more] = args.filter((arg) => arg !== '--without-keys');
  const unknown = [folder ?? '--', ...more].find((arg) => arg.startsWith('-'));
  if (folder === undefined || more.length > 0 || unknown) throw new WrongUse('backup takes one folder.');
  return { folder: resolve(folder), withKeys: !args.includes('--without-keys') };
}

function sourceOf({ database, config, migrated }: Register, withKeys: boolean) {
  return {
    database,
    clock: systemClock,
    schemaVersion: migrated.version ?? '',
    keysFolder: withKeys ? keysFolder(config) : undefined,
    filesFolder: join(config.home, 'files'),
    home: { folder: config.home, names: [AUDIT_HEADS] },
  };
}

function summarise({ tables, files, keys, schemaVersion }: Manifest): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return `${tables.length} tables, ${rows} rows, ${files.length} files, ${keys.length} keys; schema ${schemaVersion}`;
}

async function digestOf(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}
