import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder that holds package.json, migrations/ and config/. Found by walking up, because this file runs
 * from src/ (tests, tsx) as well as from dist/.
 */
export const projectRoot: string = findRoot(dirname(fileURLToPath(import.meta.url)));

function findRoot(folder: string): string {
  const manifest = join(folder, 'package.json');
  if (existsSync(manifest) && nameIn(manifest) === 'knooppunt') return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('package.json of knooppunt not found above the running code');
  return findRoot(parent);
}

function nameIn(manifest: string): unknown {
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { name?: unknown }).name;
}
