import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';

/** What the OpenAPI document says before any route does. */
export const OPENAPI: NonNullable<FastifyDynamicSwaggerOptions['openapi']> = {
  openapi: '3.1.0',
  info: {
    title: 'Knooppunt',
    version: '1.0.0',
    description:
      'Signalen ontvangen, beoordelen, veredelen en doorzetten. Fouten zijn problem+json (RFC 9457).',
    contact: { name: 'Beheer van deze Knooppunt', url: '/' },
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  },
  servers: [{ url: '/', description: 'deze server' }],
};
