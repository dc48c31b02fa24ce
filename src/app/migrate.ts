import { type Command, WrongUse } from './command.js';
import { withRegister } from './with-register.js';

/** `knooppunt migrate`: brings the schema to this version; every other command does so too before it works. */
export const command: Command = {
  summary: 'bring the database schema to this version',
  help: `knooppunt migrate

Applies the migrations that this database does not have yet, in order, each in one transaction.
Works on KNOOPPUNT_HOME or DATABASE_URL, whether or not the hub runs on it. Never goes back.`,
  async run(args) {
    if (args.length > 0) throw new WrongUse(`migrate takes no arguments: ${args.join(' ')}`);
    return withRegister(async ({ migrated }) => {
      for (const name of migrated.applied) console.log(`applied ${name}`);
      console.log(`schema is at ${migrated.version ?? 'nothing'}`);
      return 0;
    });
  },
};
