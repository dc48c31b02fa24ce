// `npm start`: from a fresh clone to a running desk.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildStale, installMissing, requireNode, root } from './prepare.mjs';

const parent = process.ppid;
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
// npm that is asked to end (SIGTERM) goes without telling us, and the hub would keep its port: when npm is gone, we are.
if (process.env.npm_lifecycle_event === 'start')
  setInterval(() => process.ppid !== parent && server.kill('SIGTERM'), 500).unref();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
