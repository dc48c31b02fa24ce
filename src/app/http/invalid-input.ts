import type { FastifySchemaCompiler } from 'fastify';
import { z } from 'zod';
import { type ProblemFlaw, pointerOf } from './problem.js';

/** The input does not fit its schema; holds every flaw, each with its path. */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput';
  readonly statusCode = 400;
  constructor(readonly flaws: readonly ProblemFlaw[]) {
    super('The input does not fit its schema');
  }
}

const dutch = z.locales.nl().localeError;

const PARTS: Readonly<Record<string, ProblemFlaw['in']>> = {
  body: 'body',
  querystring: 'query',
  params: 'path',
  headers: 'header',
};

/** Zod is the only judge of input: no coercion, no removal of what a schema does not know. */
export const validateWithZod: FastifySchemaCompiler<z.ZodType> = ({ schema, httpPart }) => {
  const part = PARTS[httpPart ?? 'body'] ?? 'body';
  return (data: unknown) => {
    const parsed = z.safeParse(schema, data, { error: dutch });
    if (parsed.success) return { value: parsed.data };
    return { error: new InvalidInput(parsed.error.issues.flatMap((issue) => flawsOf(issue, part))) };
  };
};

/** Zod tells of all unknown keys in one issue, at the place of their parent; each key is a flaw of its own. */
function flawsOf(issue: z.core.$ZodIssue, part: ProblemFlaw['in']): ProblemFlaw[] {
  const at = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...at, key]) : [at];
  return paths.map((path) => ({
    in: part,
    location: part === 'body' ? { pointer: pointerOf(path) } : { name: path.join('.') },
    path: path.join('.'),
    code: issue.code,
    detail: issue.code === 'unrecognized_keys' ? 'Onbekend veld.' : issue.message,
  }));
}
