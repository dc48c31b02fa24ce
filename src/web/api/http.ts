import type { Problem } from './types.js';

/** An answer of the API that is not a success; carries the problem+json as the server wrote it. */
export class ApiProblem extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = 'ApiProblem';
    this.problem = problem;
  }
  get status(): number {
    return this.problem.status;
  }
}

/** What every call carries: the token against forged requests, and the purpose one looks for. */
export interface CallContext {
  csrfToken: string | null;
  purpose: string | null;
}

export const callContext: CallContext = { csrfToken: null, purpose: null };

export type Query = Readonly<Record<string, string | number | null | undefined>>;

export const get = <T>(path: string, query: Query = {}) => call<T>('GET', `${path}${queryString(query)}`);
export const post = <T>(path: string, body: unknown = {}) => call<T>('POST', path, body);
export const remove = <T>(path: string) => call<T>('DELETE', path);

async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (callContext.purpose) headers['x-doel'] = callContext.purpose;
  if (callContext.csrfToken && method !== 'GET') headers['x-csrf-token'] = callContext.csrfToken;
  const init: RequestInit = { method, headers, credentials: 'same-origin' };
  if (body !== undefined) {
    headers['content-type'] = 'application/json';
    init.body = JSON.stringify(body);
  }
  const response = await fetch(`/api/v1${path}`, init);
  if (!response.ok) throw new ApiProblem(await problemOf(response));
  if (response.status === 204) return undefined as T;
  return (await response.json()) as T;
}

/** A proxy or an outage answers with something else than problem+json: the status is then all there is. */
async function problemOf(response: Response): Promise<Problem> {
  const fallback: Problem = { title: response.statusText || 'HTTP', status: response.status };
  const type = response.headers.get('content-type') ?? '';
  if (!type.includes('json')) return fallback;
  const body: unknown = await response.json().catch(() => null);
  return isProblem(body) ? body : fallback;
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'title' in value && 'status' in value;
}

export function queryString(query: Query): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === null || value === undefined || value === '' ? [] : [[name, String(value)]],
  );
  return pairs.length ? `?${new URLSearchParams(pairs)}` : '';
}
