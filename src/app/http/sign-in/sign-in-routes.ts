import { z } from 'zod';
import { beginSignIn, openSession, takeAttempt } from '../../../modules/access/index.js';
import type { House } from '../../../platform/house.js';
import type { Log } from '../../../platform/log.js';
import type { HttpPlugin } from '../http-app.js';
import { problem, sendProblem, sendRefused } from '../problem.js';
import { SESSION_COOKIE, sessionCookieOptions } from './cookies.js';
import type { OidcClient } from './oidc-client.js';

export interface SignInDeps {
  readonly house: House;
  readonly log: Log;
  readonly client: OidcClient;
  /** The one address under which colleagues reach the hub. */
  readonly baseUrl: string;
}

const CALLBACK = '/aanmelden/terug';

export const callbackUrl = (baseUrl: string) => new URL(CALLBACK, baseUrl).href;

/** `/aanmelden` to the identity provider, `/aanmelden/terug` back from it. */
export function signInRoutes({ house, log, client, baseUrl }: SignInDeps): HttpPlugin {
  return (app) => {
    const query = z.object({ terug: z.string().max(300).optional() });
    app.get('/aanmelden', { schema: { hide: true, querystring: query } }, async (request, reply) => {
      // The cookie belongs to one host name: who came by another (localhost) goes on under the real one.
      if (request.host !== new URL(baseUrl).host) return reply.redirect(new URL(request.url, baseUrl).href);
      try {
        const { url, ...attempt } = await client.begin();
        await beginSignIn(house, { ...attempt, returnTo: localPath(request.query.terug) });
        return await reply.redirect(url);
      } catch (error) {
        log.error('identity provider unreachable', error, {});
        return sendProblem(
          reply,
          problem(503, 'identity-provider', 'De aanmelddienst is niet bereikbaar. Probeer het zo opnieuw.'),
        );
      }
    });
    app.get(
      CALLBACK,
      { schema: { hide: true, querystring: z.record(z.string(), z.string()) } },
      async (request, reply) => {
        const attempt = await takeAttempt(house, request.query['state'] ?? '');
        if (!attempt) return reply.redirect('/aanmelden?terug=/desk/');
        const subject = await client
          .finish(new URL(request.url, baseUrl), attempt)
          .catch((error: unknown) => {
            log.warn('sign-in refused', { reason: error instanceof Error ? error.name : 'unknown' });
            return undefined;
          });
        if (!subject)
          return sendProblem(
            reply,
            problem(403, 'sign-in-failed', 'Het aanmelden is niet gelukt. Probeer het opnieuw.'),
          );
        const session = await openSession(house, subject);
        if (!session.ok) return sendRefused(reply, session);
        reply.setCookie(
          SESSION_COOKIE,
          session.value.token,
          sessionCookieOptions(baseUrl.startsWith('https:'), session.value.expiresAt),
        );
        return reply.redirect(attempt.returnTo);
      },
    );
  };
}

/** Only a path of this hub: an address of elsewhere would make the sign-in a springboard. */
function localPath(asked: string | undefined): string {
  return asked && /^\/(?![/\\])[\w\-./?=&%]*$/.test(asked) ? asked : '/desk/';
}
