import { startThread } from '../../../platform/threads/index.js';
import type { RegisterShape } from '../domain/registers.js';
import type { Kept } from './kept-registers.js';
import { KeyCollector, type RecordLines, type RegisterRows } from './key-collector.js';
import type { KeyAnswer, KeyQuestion } from './key-thread.js';

/** What the last records gave: the rows that are left, and how often each term was met in all. */
export interface KeysMade {
  readonly rows: RegisterRows;
  readonly counts: ReadonlyMap<string, number>;
}

/** Makes the keys of many records as rows for COPY, in a thread of its own or in this one. */
export interface KeyMaker {
  /** @returns rows that are complete, most often none */
  add(records: RecordLines): Promise<RegisterRows>;
  finish(): Promise<KeysMade>;
  end(): Promise<void>;
}

/** A batch of records with its keys, three times over. */
const YOUNG_MB = 64;

/** In this thread: for a file so small that starting another takes longer than its keys. */
export function keysHere<Fields, Profile>(kept: Kept<Fields, Profile>): KeyMaker {
  const collector = new KeyCollector(kept);
  return {
    add: async (records) => collector.add(records),
    finish: async () => collector.finish(),
    end: async () => {},
  };
}

/** Beside this thread, which meanwhile reads the file and feeds the server. */
export function keysInThread(shape: RegisterShape): KeyMaker {
  const entry = new URL('./key-thread', import.meta.url);
  const thread = startThread<KeyQuestion, KeyAnswer>({ entry, setting: shape.name, youngMb: YOUNG_MB });
  return {
    add: async (records) => (await thread.ask(records)).rows,
    finish: async () => {
      const { rows, counts } = await thread.ask('finish');
      return { rows, counts: counts ?? new Map() };
    },
    end: () => thread.end(),
  };
}
