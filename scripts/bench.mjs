// `npm run bench:NAME [-- flags]`: installs and builds when needed, then runs bench/NAME.ts.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildStale, installMissing, requireNode, root } from './prepare.mjs';

requireNode();
installMissing();
buildStale();
const [name, ...flags] = process.argv.slice(2);
const done = spawnSync(process.execPath, ['--import', 'tsx', join(root, 'bench', `${name}.ts`), ...flags], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(done.status ?? 1);
