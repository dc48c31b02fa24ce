/**
 * files: the bytes of attachments and sealed originals, encrypted, under their own address.
 * Decides: format and place on disk.
 * Owns: the folder `files` in the home.
 * Never does: know who a file belongs to. A module keeps the address in a row of its own.
 */
export { type FileStore, openFileStore } from './file-store.js';
export { type Sweep, sweepOrphans } from './sweep-orphans.js';
