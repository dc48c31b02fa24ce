import type { FastifyReply, FastifyRequest } from 'fastify';

/** Sends a page that may not stay behind on a shared machine unless `keep` says that going back must find it. */
export function sendPage(
  reply: FastifyReply,
  page: string,
  { status = 200, keep = false } = {},
): FastifyReply {
  return (
    reply
      .code(status)
      .type('text/html; charset=utf-8')
      // "no-cache" still lets a browser go back to a page with what was typed in it; "no-store" does not.
      .header('cache-control', keep ? 'private, no-cache' : 'no-store')
      .send(page)
  );
}

/** After a post: the browser fetches the next page, and "back" and "reload" never send anything twice. */
export function goTo(reply: FastifyReply, path: string): FastifyReply {
  return reply.code(303).header('cache-control', 'no-store').header('location', path).send();
}

/** Does a browser ask (a page), or a program (JSON)? */
export function wantsPage(request: FastifyRequest): boolean {
  return (request.headers.accept ?? '').includes('text/html');
}
