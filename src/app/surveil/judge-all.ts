import { Worker } from 'node:worker_threads';
import type { CountSeries } from '../../surveillance/index.js';
import { judgeSeries } from './judge-series.js';
import type { JudgedColumns } from './judged-columns.js';
import type { WorkerAnswer, WorkerSetting, WorkerTask } from './surveil-worker.js';

/** Series per message: large enough to hide the posting, small enough to keep all threads busy at the end. */
const BATCH = 16;
/** Below this many series starting threads costs more than it saves. */
const ALONE = 32;

export interface JudgingSetting extends WorkerSetting {
  readonly workers: number;
  /** Called with the number of series done so far. */
  readonly progress: (done: number) => void;
}

/** Judges all series, in threads when there are many. Answers stand in the order of the series. */
export async function judgeAll(
  series: readonly CountSeries[],
  { workers, progress, ...setting }: JudgingSetting,
): Promise<JudgedColumns[]> {
  if (workers === 1 || series.length < ALONE) {
    return series.map((one, index) => {
      const judged = judgeSeries(one, setting.method, setting.last);
      progress(index + 1);
      return judged;
    });
  }
  const batches = new Array<readonly JudgedColumns[]>(Math.ceil(series.length / BATCH));
  const queue = { next: 0, done: 0 };
  const task = (): WorkerTask | undefined => {
    if (queue.next >= batches.length) return undefined;
    const batch = queue.next;
    queue.next += 1;
    return { batch, series: series.slice(batch * BATCH, (batch + 1) * BATCH) };
  };
  const keep = ({ batch, judged }: WorkerAnswer) => {
    batches[batch] = judged;
    queue.done += judged.length;
    progress(queue.done);
  };
  const crew = Array.from({ length: Math.min(workers, batches.length) }, () =>
    runWorker(setting, task, keep),
  );
  await Promise.all(crew);
  return batches.flat();
}

/** One thread that takes tasks until there are none. */
function runWorker(
  setting: WorkerSetting,
  task: () => WorkerTask | undefined,
  keep: (answer: WorkerAnswer) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(setting);
    const next = () => {
      const one = task();
      if (one) worker.postMessage(one);
      else worker.terminate().then(() => resolve(), reject);
    };
    worker.on('message', (answer: WorkerAnswer) => {
      keep(answer);
      next();
    });
    worker.on('error', reject);
    next();
  });
}

/** From dist the worker is plain JavaScript; from source (tests, `npm run dev`) it loads tsx first. */
function startWorker(workerData: WorkerSetting): Worker {
  const here = import.meta.url;
  if (!here.endsWith('.ts')) return new Worker(new URL('./surveil-worker.js', here), { workerData });
  const entry = new URL('./surveil-worker.ts', here).href;
  // Node 20 ignores a loader given to a thread with --import, so the thread registers it itself.
  const boot = `import('tsx/esm/api').then(({ register }) => { register(); return import('${entry}'); })`;
  return new Worker(boot, { eval: true, workerData });
}
