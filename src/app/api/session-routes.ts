import { z } from 'zod';
import { amsterdamDate, ROLES } from '../../kernel/index.js';
import { csrfTokenOf, endSession } from '../../modules/access/index.js';
import type { HttpPlugin } from '../http/http-app.js';
import { DEFAULT_PURPOSE } from '../http/purpose-of.js';
import { staffOf } from '../http/request-actor.js';
import { SESSION_COOKIE } from '../http/sign-in/cookies.js';
import type { ApiDeps } from './api-deps.js';
import { day, id } from './signal-schemas.js';

const session = z.strictObject({
  staffId: id,
  name: z.string(),
  roles: z.array(z.enum(ROLES)),
  purposeCodes: z.array(z.string()),
  csrfToken: z.string(),
  mode: z.enum(['evaluation', 'production']),
  today: day,
});

const PURPOSES = [DEFAULT_PURPOSE, 'KWALITEITSTOETS', 'RECHTEN_BETROKKENE', 'TRENDDUIDING'];

/** Who is signed in, and signing out. */
export function sessionRoutes({ house, mode }: ApiDeps): HttpPlugin {
  return (app) => {
    app.get(
      '/sessie',
      { schema: { tags: ['sessie'], summary: 'Who I am here', response: { 200: session } } },
      async (request) => {
        const actor = staffOf(request);
        return {
          staffId: actor.staffId,
          name: actor.name,
          roles: [...actor.roles],
          purposeCodes: PURPOSES,
          csrfToken: request.sessionToken ? csrfTokenOf(request.sessionToken) : '',
          mode,
          today: amsterdamDate(house.clock.now()),
        };
      },
    );
    app.post(
      '/sessie/afmelden',
      { schema: { tags: ['sessie'], summary: 'Sign out', response: { 204: z.null() } } },
      async (request, reply) => {
        if (request.sessionToken) await endSession(house, staffOf(request), request.sessionToken);
        return reply.clearCookie(SESSION_COOKIE, { path: '/' }).code(204).send(null);
      },
    );
  };
}
