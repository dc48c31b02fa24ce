import type { FastifyReply } from 'fastify';
import type { Outcome } from '../../kernel/index.js';
import { sendRefused } from '../http/problem.js';

/** Answers with what a use case gave: its value through `show`, or its refusal as a problem. */
export function answer<T, Shown>(
  reply: FastifyReply,
  outcome: Outcome<T>,
  show: (value: T) => Shown,
  code = 200,
) {
  if (!outcome.ok) return sendRefused(reply, outcome);
  return reply.code(code).send(show(outcome.value));
}
