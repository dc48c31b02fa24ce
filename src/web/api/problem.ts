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

/** A proxy or an outage answers with something else than problem+json: the status is then all there is. */
export function problemOf(body: unknown, response: { status: number; statusText: string }): Problem {
  return isProblem(body) ? body : { title: response.statusText || 'HTTP', status: response.status };
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'title' in value && 'status' in value;
}
