import { parentPort, workerData } from 'node:worker_threads';
import type { CountSeries } from '../../surveillance/index.js';
import { judgeSeries } from './judge-series.js';
import type { JudgedColumns } from './judged-columns.js';
import type { Method } from './method.js';

/** What a worker is started with. */
export interface WorkerSetting {
  readonly method: Method;
  readonly last: number | undefined;
}

export interface WorkerTask {
  readonly batch: number;
  readonly series: readonly CountSeries[];
}

export interface WorkerAnswer {
  readonly batch: number;
  readonly judged: readonly JudgedColumns[];
}

const { method, last } = workerData as WorkerSetting;

parentPort?.on('message', ({ batch, series }: WorkerTask) => {
  const judged = series.map((one) => judgeSeries(one, method, last));
  const answer: WorkerAnswer = { batch, judged };
  parentPort?.postMessage(answer);
});
