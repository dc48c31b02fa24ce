import { type CompareAll, type ComparedPairs, roomForLevels } from '../../linkage/index.js';
import { startThread, type Thread } from '../../platform/threads/index.js';
import { type CompareWork, countSlices, isDone, takeSlices } from './compare-work.js';

/** Below this many pairs handing the values to a thread costs more than its help is worth. */
const FEW_PAIRS = 100_000;
const YOUNG_MB = 32;
/** A helper holds every distinct value once more, about this many bytes each; all helpers together get 400 MB. */
const BYTES_PER_VALUE = 250;
const MOST_BYTES = 400_000_000;

export interface CrewSetting {
  /** Threads beside the caller's own; 0 is none. */
  readonly helpers: number;
  /** Called with how many slices of all are done. */
  readonly progress: (done: number, all: number) => void;
}

/** Threads that help comparing, started before they are needed: starting takes as long as reading a small file. */
export class CompareCrew {
  readonly #helpers: readonly Thread<CompareWork, 'done'>[];

  constructor(
    readonly setting: CrewSetting,
    readonly fewPairs = FEW_PAIRS,
  ) {
    const entry = new URL('./compare-worker', import.meta.url);
    this.#helpers = Array.from({ length: setting.helpers }, () =>
      startThread<CompareWork, 'done'>({ entry, setting: undefined, youngMb: YOUNG_MB }),
    );
  }

  /** The caller's thread works too, so that a crew without helpers is a plain loop. */
  readonly compare: CompareAll = async (comparer, pairs): Promise<ComparedPairs> => {
    const { fields, swaps } = comparer;
    const values = fields.reduce((sum, field) => sum + field.values.length, 0);
    const most = Math.floor(MOST_BYTES / (BYTES_PER_VALUE * values));
    const helpers = pairs.left.length < this.fewPairs ? [] : this.#helpers.slice(0, most);
    const room = roomForLevels(comparer, pairs, (bytes) => new SharedArrayBuffer(bytes));
    const work: CompareWork = { fields, swaps, room, counters: new Int32Array(new SharedArrayBuffer(8)) };
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
}
