#!/usr/bin/env node
// The command `knooppunt`: installs and builds when needed, then becomes src/main.ts in this same process.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildStale, installMissing, requireNode, root } from './prepare.mjs';

requireNode();
installMissing();
buildStale();

// npm runs this in the folder of package.json; the files the user names are seen from where the user stands.
process.chdir(process.env.INIT_CWD ?? process.cwd());
process.setSourceMapsEnabled(true);
await import(pathToFileURL(join(root, 'dist', 'main.js')).href);
