import createClient, { type Middleware } from 'openapi-fetch';
import { ApiProblem, problemOf } from './problem.js';
import { ResendKeys } from './resend-keys.js';
import type { paths } from './schema.generated.js';

/** What every call carries: the token against forged requests, and the purpose one looks for. */
export const callContext: { csrfToken: string | null; purpose: string | null } = {
  csrfToken: null,
  purpose: null,
};

const keys = new ResendKeys(randomKey);
const acts = new WeakMap<Request, string>();

const contextOfCall: Middleware = {
  async onRequest({ request }) {
    if (callContext.purpose) request.headers.set('x-doel', callContext.purpose);
    if (request.method === 'GET') return;
    if (callContext.csrfToken) request.headers.set('x-csrf-token', callContext.csrfToken);
    const act = `${request.method} ${request.url} ${await request.clone().text()}`;
    acts.set(request, act);
    request.headers.set('idempotency-key', keys.keyFor(act));
  },
  onResponse({ request }) {
    const act = acts.get(request);
    if (act !== undefined) keys.answered(act);
  },
};

export const api = createClient<paths>({ baseUrl: '/', credentials: 'same-origin' });
api.use(contextOfCall);

interface Answered<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** The body of a success; a refusal is thrown as the problem it is. @throws ApiProblem */
export async function answerOf<T>(call: Promise<Answered<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok) throw new ApiProblem(problemOf(error, response));
  return data as T;
}

function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
