import { findingText, verifyAudit } from '../modules/audit/index.js';
import { type Command, WrongUse } from './command.js';
import { headVerifier } from './composition/audit-keeper.js';
import { withHouse } from './with-house.js';

const SHOWN = 1_000;

/** Verifies the whole audit record: chain, signatures, and that nothing was changed, removed or reordered. */
export const command: Command = {
  summary: 'verify that no audit row was changed, removed or reordered',
  help: `knooppunt verify-audit

Walks the hash chain over every audit row, and checks each signed head. Prints one line per finding.
Exit 0 when all holds, 1 when something does not.`,
  run: async (args) => {
    if (args.length > 0) throw new WrongUse(`verify-audit takes no arguments (got ${args[0]}).`);
    return withHouse(async ({ platform, config, house }) => {
      const verifier = headVerifier(platform.secrets.signing, config.home);
      const found = await verifyAudit(house.database.db, verifier, (checked) => {
        if (process.stderr.isTTY) process.stderr.write(`\r${checked} checked`);
      });
      if (process.stderr.isTTY) process.stderr.write('\n');
      for (const finding of found.findings.slice(0, SHOWN)) console.log(findingText(finding));
      if (found.findings.length > SHOWN) console.log(`… and ${found.findings.length - SHOWN} more`);
      console.log(
        `${found.sealed} rows sealed, ${found.unsealed} waiting for a seal, ${found.heads} signed heads, ${found.findings.length} findings`,
      );
      return found.findings.length > 0 ? 1 : 0;
    });
  },
};
