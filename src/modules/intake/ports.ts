import type { SourceHouse } from '../sources/index.js';

/** What intake needs beside the house: a store for files. */
export interface IntakeHouse extends SourceHouse {
  readonly files: FileStore;
}

/** Files, sealed at rest. The id is a UUID; a file never changes. */
export interface FileStore {
  put(bytes: Uint8Array): Promise<string>;
  remove(id: string): Promise<void>;
}
