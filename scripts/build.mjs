// Builds dist/: the server file by file with esbuild, the desk as one bundle with Vite.
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './prepare.mjs';

const dist = join(root, 'dist');
rmSync(dist, { recursive: true, force: true });

const isServerSource = (file) =>
  !/\.test\.tsx?$|\.d\.ts$/.test(file) && !file.replaceAll('\\', '/').includes('src/web/desk/');
const entryPoints = serverSources();

await build({
  absWorkingDir: root,
  entryPoints,
  outdir: dist,
  outbase: join(root, 'src'),
  platform: 'node',
  format: 'esm',
  target: 'node20',
  jsx: 'automatic',
  sourcemap: true,
  logLevel: 'warning',
});

// The commands on files start in a tenth of a second or not at all quick: their sixty modules become one file each,
// in the place of the plain ones. What they share with the rest (errors thrown across) stays outside.
await build({
  absWorkingDir: root,
  entryPoints: ['link-command', 'dedupe-command', 'compare-worker'].map((name) =>
    join(root, 'src', 'app', 'linkage', `${name}.ts`),
  ),
  outdir: join(dist, 'app', 'linkage'),
  chunkNames: 'shared-[hash]',
  bundle: true,
  splitting: true,
  packages: 'external',
  external: ['../command.js'],
  allowOverwrite: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // Reading their map takes a tenth of the start; not minified, they can be read as they are.
  sourcemap: false,
  logLevel: 'warning',
});

if (existsSync(join(root, 'src', 'web', 'desk', 'index.html'))) {
  const vite = await import('vite');
  await vite.build({
    root: join(root, 'src', 'web', 'desk'),
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
  });
}

function serverSources() {
  const walk = (folder) =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)],
    );
  const files = walk(join(root, 'src'));
  for (const file of files.filter(
    (name) => /\.(css|json|svg|html|typ)$/.test(name) && isServerSource(name),
  )) {
    cpSync(file, file.replace(join(root, 'src'), dist));
  }
  return files.filter((file) => /\.tsx?$/.test(file) && isServerSource(file));
}
