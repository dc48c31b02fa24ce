// What `npm start`, `npm test` and the command share: install what is missing, build what is stale.
// Plain Node with nothing installed runs this file, so it may import only node: modules.
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Modules that a start with nothing to do never needs take 10 ms to load. */
const require = createRequire(import.meta.url);
const packages = join(root, 'node_modules');
const lockFile = join(root, 'package-lock.json');
const installStamp = join(packages, '.knooppunt-install');
const buildStamp = join(root, 'dist', '.stamp');
const buildLook = join(root, 'dist', '.look');
const installLook = join(root, 'dist', '.install-look');
const sources = ['src', 'config', 'scripts', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'];

/** Exits with a sentence when this Node is too old to run the house. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Knooppunt needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}

/**
 * `npm ci --ignore-scripts`, only when the lock file is not the one that was installed. Never through a link: npm would
 * first empty the folder behind it, which belongs to another clone.
 */
export function installMissing() {
  const look = existsSync(installStamp) ? lookOf([lockFile, installStamp]) : '';
  if (look !== '' && holds(installLook, look)) return;
  const lock = digestOf([lockFile]);
  if (holds(installStamp, lock)) {
    if (existsSync(dirname(installLook))) writeFileSync(installLook, look);
    return;
  }
  if (lstatSync(packages, { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.error(
      'node_modules is a link and was installed from another package-lock.json; it is left alone.',
    );
    return;
  }
  console.error('Installing packages (npm ci --ignore-scripts) …');
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(installStamp, lock);
}

/**
 * Builds server and desk into dist/, only when a source changed since the last build. Names, sizes and times of the
 * sources are looked at first (10 ms); only when one of them is new are the contents read (60 ms).
 */
export function buildStale() {
  const files = sources.flatMap((name) => filesUnder(join(root, name)));
  const look = lookOf(files);
  if (holds(buildLook, look) && existsSync(buildStamp)) return;
  const now = digestOf(files);
  if (!holds(buildStamp, now)) {
    console.error('Building …');
    run(process.execPath, [join(root, 'scripts', 'build.mjs')]);
    mkdirSync(dirname(buildStamp), { recursive: true });
    writeFileSync(buildStamp, now);
  }
  writeFileSync(buildLook, look);
}

function holds(path, text) {
  return existsSync(path) && readFileSync(path, 'utf8') === text;
}

/** Runs a program with its results on stderr, so that stdout stays free for the command's own. */
export function run(program, args) {
  const { spawnSync } = require('node:child_process');
  const done = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status === 0) return;
  console.error(`${program} ${args.join(' ')} failed${done.error ? `: ${done.error.message}` : ''}.`);
  process.exit(1);
}

function filesUnder(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  return found.isFile() ? [path] : filesIn(path);
}

/** The folder tells which entries are files: asking each of a thousand again takes 30 ms. */
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(path) : [path];
    });
}

/** Changed by any edit, addition or removal; a fresh checkout changes it too, though its contents may be the same. */
function lookOf(files) {
  let look = '';
  for (const file of files) {
    const { size, mtimeMs } = statSync(file);
    look += `${file} ${size} ${mtimeMs}\n`;
  }
  return look;
}

function digestOf(files) {
  const hash = require('node:crypto').createHash('sha256');
  for (const file of files)
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
}
