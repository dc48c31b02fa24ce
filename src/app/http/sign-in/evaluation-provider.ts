import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { listStaff } from '../../../modules/access/index.js';
import type { House } from '../../../platform/house.js';
import type { BuiltInProvider } from '../../../platform/identity-provider/index.js';
import type { HttpApp, HttpPlugin } from '../http-app.js';
import { problem, sendProblem } from '../problem.js';
import { colleaguePage } from './colleague-page.js';
import { isLoopback } from './oidc-client.js';

export const PROVIDER_PATH = '/idp';

/** Mounts the built-in identity provider under /idp, with the page on which one chooses an invented colleague. */
export function evaluationProvider(house: House, { provider }: BuiltInProvider): HttpPlugin {
  const handle = provider.callback();
  return async (app) => {
    await app.register(async (scope: HttpApp) => {
      onlyLoopback(scope);
      // The provider reads its own bodies.
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
      scope.all(`${PROVIDER_PATH}/*`, { schema: { hide: true } }, async (request, reply) => {
        reply.hijack();
        await handle(mounted(request.raw), reply.raw);
      });
    });
    await app.register(async (scope: HttpApp) => {
      onlyLoopback(scope);
      const params = z.strictObject({ uid: z.string().max(100) });
      scope.get('/idp-collega/:uid', { schema: { hide: true, params } }, async (request, reply) => {
        const staff = (await listStaff(house.database.db)).filter((one) => one.active);
        return reply.type('text/html; charset=utf-8').send(colleaguePage(request.params.uid, staff));
      });
      const body = z.strictObject({ subject: z.string().max(200) });
      scope.post('/idp-collega/:uid', { schema: { hide: true, params, body } }, async (request, reply) => {
        const login = { accountId: request.body.subject };
        const to = await provider.interactionResult(request.raw, reply.raw, { login });
        return reply.redirect(to, 303);
      });
    });
  };
}

function onlyLoopback(scope: HttpApp): void {
  scope.addHook('onRequest', async (request, reply) => {
    const from = request.socket.remoteAddress?.replace(/^::ffff:/, '') ?? '';
    if (isLoopback(from)) return;
    await sendProblem(
      reply,
      problem(403, 'loopback-only', 'De proefaanmelding werkt alleen op deze computer.'),
    );
  });
}

/** The provider thinks it lives at the root; `originalUrl` tells it where it is mounted. */
function mounted(raw: IncomingMessage): IncomingMessage {
  const url = raw.url ?? '/';
  return Object.assign(raw, { originalUrl: url, url: url.slice(PROVIDER_PATH.length) });
}
