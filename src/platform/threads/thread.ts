import { Worker } from 'node:worker_threads';

/** A thread that answers what it is asked, one after the other, in the order of asking. */
export interface Thread<Question, Answer> {
  ask(question: Question): Promise<Answer>;
  end(): Promise<void>;
}

interface Waiting<Answer> {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

export interface ThreadStart {
  /** URL of the module, without its ending: `new URL('./key-thread', import.meta.url)`. It calls `answerQuestions`. */
  readonly entry: URL;
  /** What the module starts with; plain data. */
  readonly setting: unknown;
  /** Room for what lives shortly, in megabytes: Node's 16 make a thread that reads much copy it about. */
  readonly youngMb: number;
}

/** Starts a module as a thread. A thread that breaks fails all that wait for it. */
export function startThread<Question, Answer>(start: ThreadStart): Thread<Question, Answer> {
  const worker = startWorker(start);
  const waiting: Waiting<Answer>[] = [];
  let broken: Error | undefined;
  const fail = (error: Error) => {
    broken ??= error;
    for (const each of waiting.splice(0)) each.reject(broken);
  };
  worker.on('message', (answer: Answer) => waiting.shift()?.resolve(answer));
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('the thread has ended')));
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (broken) return reject(broken);
        waiting.push({ resolve, reject });
        worker.postMessage(question);
      }),
    end: async () => {
      await worker.terminate();
    },
  };
}

/** From dist the module is plain JavaScript; from source (tests, `npm run dev`) the thread loads tsx first. */
function startWorker({ entry, setting, youngMb }: ThreadStart): Worker {
  const options = { workerData: setting, resourceLimits: { maxYoungGenerationSizeMb: youngMb } };
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL(`${entry.href}.js`), options);
  // Node 20 ignores a loader given to a thread with --import, so the thread registers it itself.
  const boot = `import('tsx/esm/api').then(({ register }) => { register(); return import('${entry.href}.ts'); })`;
  return new Worker(boot, { ...options, eval: true });
}
