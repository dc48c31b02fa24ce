import { type CompareAll, type ComparedPairs, type Field, roomForLevels } from '../../linkage/index.js';
import { startThread, type Thread } from '../../platform/threads/index.js';
import { type CompareWork, countSlices, isDone, takeSlices } from './compare-work.js';

/** Below this many pairs handing the values to a thread costs more than its help is worth. */
const FEW_PAIRS = 100_000;
const YOUNG_MB = 32;
/** A helper holds every distinct value once more, about this many bytes each; all helpers together get 400 MB. */
const BYTES_PER_VALUE = 250;
const MOST_BYTES = 400_000_000;

export interface CrewSetting {
  /** Threads beside the caller's own, at most; 0 is none. */
  readonly helpers: number;
  /** Called with how many slices of all are done. */
  readonly progress: (done: number, all: number) => void;
}

/**
 * Threads that help comparing. They are started when the list of pairs turns out to be long: most are not, and while a
 * thread starts (50 ms) the caller's own is at work already.
 */
export class CompareCrew {
  readonly #helpers: Thread<CompareWork, 'done'>[] = [];

  constructor(
    readonly setting: CrewSetting,
    readonly fewPairs = FEW_PAIRS,
  ) {}

  /** The caller's thread works too, so that a crew without helpers is a plain loop. */
  readonly compare: CompareAll = async (comparer, pairs): Promise<ComparedPairs> => {
    const { fields, swaps } = comparer;
    const room = roomForLevels(comparer, pairs, (bytes) => new SharedArrayBuffer(bytes));
    const work: CompareWork = { fields, swaps, room, counters: new Int32Array(new SharedArrayBuffer(8)) };
    const helpers = pairs.left.length < this.fewPairs ? [] : this.#start(this.#affordable(fields));
    const answers = Promise.all(helpers.map((helper) => helper.ask(work)));
    takeSlices(comparer, work, (taken) => this.setting.progress(taken, countSlices(room)));
    // A helper that came too late to take a slice is not waited for; ending it is no failure.
    if (isDone(work)) answers.catch(() => {});
    else await answers;
    return room;
  };

  async close(): Promise<void> {
    await Promise.all(this.#helpers.map((helper) => helper.end()));
  }

  #affordable(fields: readonly Field[]): number {
    const values = fields.reduce((sum, field) => sum + field.values.length, 0);
    return Math.min(this.setting.helpers, Math.floor(MOST_BYTES / (BYTES_PER_VALUE * values)));
  }

  #start(count: number): readonly Thread<CompareWork, 'done'>[] {
    const entry = new URL('./compare-worker', import.meta.url);
    while (this.#helpers.length < count)
      this.#helpers.push(startThread<CompareWork, 'done'>({ entry, setting: undefined, youngMb: YOUNG_MB }));
    return this.#helpers.slice(0, count);
  }
}
