import type { FastifyRequest } from 'fastify';

export const DEFAULT_PURPOSE = 'BEHANDELING_SIGNAAL';

/** For which purpose a colleague looks (header `x-doel`): it stands beside each read in the audit record. */
export function purposeOf(request: FastifyRequest): string {
  const given = request.headers['x-doel'];
  return typeof given === 'string' && /^[A-Z_]{3,40}$/.test(given) ? given : DEFAULT_PURPOSE;
}
