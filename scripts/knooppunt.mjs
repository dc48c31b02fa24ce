#!/usr/bin/env node
// The command `knooppunt`: installs and builds when needed, then hands over to src/main.ts.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildStale, installMissing, requireNode, root } from './prepare.mjs';

requireNode();
installMissing();
buildStale();

const command = spawn(
  process.execPath,
  ['--enable-source-maps', join(root, 'dist', 'main.js'), ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    cwd: process.env.INIT_CWD ?? process.cwd(),
  },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => command.kill(signal));
command.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
