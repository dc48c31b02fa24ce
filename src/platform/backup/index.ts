/**
 * backup: a whole register in a folder, and back.
 * Decides: what belongs to a register, and what a backup has to prove before it is put back.
 * Owns: the format of a backup (docs/runbooks/backup-restore.md).
 * Never does: stop the hub, or write over anything.
 */
export { BackupRefused } from './backup-refused.js';
export type { Manifest } from './manifest.js';
export { type Restored, restoreBackup } from './restore-backup.js';
export { verifyBackup } from './verify-backup.js';
export { type BackupSource, writeBackup } from './write-backup.js';
