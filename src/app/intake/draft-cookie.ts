import type { FastifyReply, FastifyRequest } from 'fastify';
import { type DraftToken, parseDraftToken } from '../../modules/intake/index.js';

const NAME = 'knooppunt-melding';

/** The token of this browser's draft. The one cookie of the public pages: it keeps typed text, it follows nobody. */
export function readDraftCookie(request: FastifyRequest): DraftToken | undefined {
  const found = (request.headers.cookie ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${NAME}=`));
  return parseDraftToken(found?.slice(NAME.length + 1));
}

/**
 * No `Max-Age`: the cookie ends with the browser. `SameSite=Strict`: no other site can send, read or erase a draft, so
 * the form needs no token against forged posts.
 */
export function setDraftCookie(reply: FastifyReply, token: DraftToken, secure: boolean): void {
  addCookie(reply, `${NAME}=${token}; Path=/; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`);
}

export function clearDraftCookie(reply: FastifyReply): void {
  addCookie(reply, `${NAME}=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0`);
}

function addCookie(reply: FastifyReply, cookie: string): void {
  reply.header('set-cookie', cookie);
}
