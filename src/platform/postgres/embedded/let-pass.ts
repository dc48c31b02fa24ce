import { chmodSync, mkdirSync, statSync } from 'node:fs';

/**
 * Makes a folder of root's own passable for the server account, whatever the umask was: it may go through, and
 * still cannot list it. A folder of somebody else is left as it is.
 */
export function letPass(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  const { uid, mode } = statSync(folder);
  if (uid === 0 && (mode & 0o011) !== 0o011) chmodSync(folder, (mode & 0o777) | 0o011);
}
