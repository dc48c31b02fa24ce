import type { SourceHouse } from '../sources/index.js';

/** What intake needs beside the house: a store for files. */
export interface IntakeHouse extends SourceHouse {
  readonly files: FileStore;
}

/** Files, sealed at rest. A file that no row names any more is taken by the sweep of the store. */
export interface FileStore {
  /** @returns the address of the file; equal content has one address */
  put(bytes: Uint8Array): Promise<string>;
}
