import { join, resolve } from 'node:path';
import { projectRoot } from './project-root.js';

/** The data folder: `KNOOPPUNT_HOME`, else `/var/lib/knooppunt` as root, else `data` beside package.json. */
export function homeFolder(environment: Readonly<Record<string, string | undefined>>): string {
  const named = environment['KNOOPPUNT_HOME'];
  if (named) return resolve(named);
  return process.getuid?.() === 0 ? '/var/lib/knooppunt' : join(projectRoot, 'data');
}
