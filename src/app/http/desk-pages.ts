import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { projectRoot } from '../../platform/project-root.js';
import type { HttpPlugin } from './http-app.js';
import { SIGN_IN_CSS } from './sign-in/sign-in-css.js';

const built = join(projectRoot, 'dist', 'web', 'desk');

/** Nothing inline, styles included: the desk sets them through the CSSOM. No frames, so less than the rest of the hub. */
const DESK_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The built desk under /desk/. Its addresses are pages of one program, so an unknown one answers with its first page. */
export const deskPages: HttpPlugin = async (app) => {
  app.get('/sign-in.css', { schema: { hide: true } }, async (_request, reply) =>
    reply.type('text/css; charset=utf-8').send(SIGN_IN_CSS),
  );
  if (!existsSync(built)) return;
  await app.register(fastifyStatic, { root: built, serve: false, index: false });
  app.get('/desk', { schema: { hide: true } }, async (_request, reply) => reply.redirect('/desk/'));
  app.get('/desk/*', { schema: { hide: true } }, async (request, reply) => {
    const path = request.url.slice('/desk/'.length).split('?')[0] ?? '';
    const isFile = /^(assets\/)?[\w.-]+\.\w+$/.test(path) && existsSync(join(built, path));
    reply.header('content-security-policy', DESK_POLICY);
    if (path.startsWith('assets/') && isFile)
      return reply.sendFile(path, { maxAge: '365d', immutable: true });
    return isFile ? reply.sendFile(path) : reply.sendFile('index.html', { maxAge: 0 });
  });
};
