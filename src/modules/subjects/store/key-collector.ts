import { createLexicon, type KeyPairs, sortPairs } from '../../../linkage/register/index.js';
import { blocksAsBinary } from './copy-buffers.js';
import type { Kept } from './kept-registers.js';

/** Records as lines of cells between tabs, numbered from `first`. */
export interface RecordLines {
  readonly text: string;
  readonly first: number;
}

/**
 * Pairs sorted at once. More make fewer and fuller rows of a key table; twice as many bytes as this, times eight,
 * are held while sorting. A million persons are two runs: the first is on its way while the second is made.
 */
const RUN = 14_000_000;

/** Makes the keys of a whole register, run by run, and counts its terms. */
export class KeyCollector<Fields, Profile> {
  readonly #lexicon = createLexicon();
  readonly #counts = new Map<string, number>();
  #pairs: KeyPairs = roomFor(1 << 16);
  #count = 0;

  constructor(readonly kept: Kept<Fields, Profile>) {}

  /** @returns rows for COPY when a run is full, else nothing */
  add({ text, first }: RecordLines): Buffer[] {
    let no = first;
    for (const line of text.split('\n')) {
      if (line === '') continue;
      this.addRecord(line.split('\t'), no);
      no += 1;
    }
    return this.#count >= RUN ? this.#takeRun() : [];
  }

  /** The rows of what is left, and how often each term was met. */
  finish(): { readonly rows: Buffer[]; readonly counts: ReadonlyMap<string, number> } {
    return { rows: this.#count > 0 ? this.#takeRun() : [], counts: this.#counts };
  }

  addRecord(cells: readonly string[], no: number): void {
    const { matcher, read } = this.kept;
    const profile = matcher.profile(this.#lexicon, read(cells));
    const keys = [...matcher.keys(profile), ...matcher.gramKeys(profile)];
    if (this.#count + keys.length > this.#pairs.keys.length) this.#grow();
    for (const key of keys) {
      this.#pairs.keys[this.#count] = key;
      this.#pairs.nos[this.#count] = no;
      this.#count += 1;
    }
    for (const term of matcher.terms(profile)) this.#counts.set(term, (this.#counts.get(term) ?? 0) + 1);
  }

  #takeRun(): Buffer[] {
    const sorted = sortPairs(this.#pairs, roomFor(this.#pairs.keys.length), this.#count);
    const rows = blocksAsBinary(sorted, this.#count);
    this.#count = 0;
    return rows;
  }

  #grow(): void {
    const wider = roomFor(Math.min(this.#pairs.keys.length * 2, RUN + (1 << 20)));
    wider.keys.set(this.#pairs.keys);
    wider.nos.set(this.#pairs.nos);
    this.#pairs = wider;
  }
}

function roomFor(count: number): KeyPairs {
  return { keys: new Int32Array(count), nos: new Int32Array(count) };
}
