import { STATUS_CODES } from 'node:http';
import type { FastifyReply } from 'fastify';
import type { RefusalKind, Refused } from '../../kernel/index.js';

/** One flaw of the input, as the NL API Design Rules put it: where, what (stable code), and in words. */
export interface ProblemFlaw {
  readonly in: 'body' | 'query' | 'path' | 'header';
  readonly location: { readonly pointer: string } | { readonly name: string };
  /** The same place as a dotted path (`mentions.0.iban`), as forms use it. */
  readonly path: string;
  readonly code: string;
  readonly detail: string;
}

/** RFC 9457. `code` is the machine name; `detail` is what a person reads. */
export interface Problem {
  readonly type: string;
  readonly status: number;
  readonly title: string;
  readonly code: string;
  readonly detail: string;
  readonly errors?: readonly ProblemFlaw[];
}

const STATUS: Readonly<Record<RefusalKind, number>> = {
  'not-found': 404,
  'not-allowed': 403,
  'not-signed-in': 401,
  'second-person-needed': 403,
  'wrong-state': 409,
  conflict: 409,
  invalid: 422,
  'locked-by-other': 423,
  blocked: 409,
  unavailable: 503,
};

/** The one place where a refusal of the domain becomes an HTTP status. */
export function problemOf(refused: Refused): Problem {
  const errors = refused.flaws.map(({ path, code, message }) => bodyFlaw({ path, code, detail: message }));
  return problem(STATUS[refused.kind], refused.code, refused.message, errors);
}

export function problem(
  status: number,
  code: string,
  detail: string,
  errors: readonly ProblemFlaw[] = [],
): Problem {
  const base = {
    type: `urn:knooppunt:problem:${code}`,
    status,
    title: STATUS_CODES[status] ?? 'Error',
    code,
  };
  return errors.length > 0 ? { ...base, detail, errors } : { ...base, detail };
}

export function sendProblem(reply: FastifyReply, found: Problem): FastifyReply {
  return reply
    .code(found.status)
    .serializer((value: unknown) => JSON.stringify(value))
    .type('application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(found);
}

export function sendRefused(reply: FastifyReply, refused: Refused): FastifyReply {
  return sendProblem(reply, problemOf(refused));
}

function bodyFlaw(flaw: Pick<ProblemFlaw, 'path' | 'code' | 'detail'>): ProblemFlaw {
  return { in: 'body', location: { pointer: pointerOf(flaw.path.split('.')) }, ...flaw };
}

/** RFC 6901, as a URI fragment. */
export function pointerOf(path: readonly (string | number)[]): string {
  const steps = path.map((step) =>
    encodeURIComponent(String(step).replaceAll('~', '~0').replaceAll('/', '~1')),
  );
  return `#${steps
    .filter((step) => step !== '')
    .map((step) => `/${step}`)
    .join('')}`;
}
