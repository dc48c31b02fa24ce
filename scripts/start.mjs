// `npm start`: from a fresh clone to a running desk.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildStale, installMissing, requireNode, root } from './prepare.mjs';

requireNode();
installMissing();
buildStale();

const server = spawn(
  process.execPath,
  ['--enable-source-maps', join(root, 'dist', 'main.js'), 'start', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
