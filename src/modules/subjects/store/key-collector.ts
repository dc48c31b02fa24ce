import { createLexicon, type KeyPairs, sortPairs } from '../../../linkage/register/index.js';
import { blocksAsBinary } from './copy-buffers.js';
import type { Kept } from './kept-registers.js';
import { SketchCollector } from './sketch-collector.js';

/** Records as lines of cells between tabs, numbered from `first`. */
export interface RecordLines {
  readonly text: string;
  readonly first: number;
}

/** Rows for COPY, in pieces that each are one COPY of their table. */
export interface RegisterRows {
  readonly keys: Buffer[];
  readonly sketches: Buffer[];
}

const NO_ROWS: RegisterRows = { keys: [], sketches: [] };

/**
 * Pairs sorted at once. More make fewer and fuller rows of a key table; twice as many bytes as this, times eight,
 * are held while sorting. A million persons are two runs: the first is on its way while the second is made.
 */
const RUN = 14_000_000;

/** Makes the keys and sketches of a whole register, run by run, and counts its terms. */
export class KeyCollector<Fields, Profile> {
  readonly #lexicon = createLexicon();
  readonly #counts = new Map<string, number>();
  #pairs: KeyPairs = roomFor(1 << 16);
  #count = 0;
  readonly #sketches: SketchCollector<Profile> | undefined;

  constructor(readonly kept: Kept<Fields, Profile>) {
    const { sketcher } = kept.matcher;
    this.#sketches = sketcher && new SketchCollector(sketcher);
  }

  /** @returns rows when a run is full, else none */
  add({ text, first }: RecordLines): RegisterRows {
    let no = first;
    for (const line of text.split('\n')) {
      if (line === '') continue;
      this.addRecord(line.split('\t'), no);
      no += 1;
    }
    if (this.#count < RUN) return NO_ROWS;
    return { keys: this.#takeRun(), sketches: this.#sketches?.takeFull() ?? [] };
  }

  /** The rows of what is left, and how often each term was met. */
  finish(): { readonly rows: RegisterRows; readonly counts: ReadonlyMap<string, number> } {
    const keys = this.#count > 0 ? this.#takeRun() : [];
    return { rows: { keys, sketches: this.#sketches?.takeRest() ?? [] }, counts: this.#counts };
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
    this.#sketches?.add(profile, no);
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
