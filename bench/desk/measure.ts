import { Agent, request } from 'node:http';

/** One kind of question a colleague asks all day. */
export interface Question {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  /** Another one each time, so that nothing answers from one warm row. */
  readonly ask: (no: number) => { readonly path: string; readonly body?: unknown };
}

export interface Latency {
  readonly p50: number;
  readonly p95: number;
}

export interface Caller {
  readonly address: string;
  readonly token: string;
}

/** Milliseconds over `count` calls, `concurrency` at a time on connections that stay open. */
export async function measure(
  caller: Caller,
  question: Question,
  load: { readonly concurrency: number; readonly count: number },
): Promise<Latency> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.concurrency });
  const times: number[] = [];
  let next = 0;
  const worker = async () => {
    while (next < load.count) {
      const { path, body } = question.ask(next++);
      const begun = performance.now();
      await call({ ...caller, agent }, { method: question.method, path, body });
      times.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: load.concurrency }, worker));
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => Math.round((times[Math.floor(share * (times.length - 1))] ?? 0) * 10) / 10;
  return { p50: at(0.5), p95: at(0.95) };
}

function call(
  { address, token, agent }: Caller & { readonly agent: Agent },
  { method, path, body }: { readonly method: string; readonly path: string; readonly body: unknown },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const headers = {
      authorization: `Bearer ${token}`,
      ...(text ? { 'content-type': 'application/json' } : {}),
    };
    const sent = request(`${address}/api/v1${path}`, { method, agent, headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${method} ${path} answered ${response.statusCode}`));
      response.on('end', resolve).resume();
    });
    sent.on('error', reject);
    sent.end(text);
  });
}
