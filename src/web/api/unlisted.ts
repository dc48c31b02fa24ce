import { callContext } from './client.js';
import { ApiProblem, problemOf } from './problem.js';

/** Calls that the OpenAPI document does not list yet. */
export async function unlisted<T>(path: string, body: object): Promise<T> {
  const response = await fetch(`/api/v1${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      'x-csrf-token': callContext.csrfToken ?? '',
      'x-doel': callContext.purpose ?? '',
    },
    body: JSON.stringify(body),
  });
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw new ApiProblem(problemOf(answer, response));
  return answer as T;
}
