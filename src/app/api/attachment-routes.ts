import { z } from 'zod';
import type { FileId, SignalId } from '../../kernel/index.js';
import { openAttachment } from '../../modules/signals/index.js';
import type { HttpPlugin } from '../http/http-app.js';
import { sendRefused } from '../http/problem.js';
import { DEFAULT_PURPOSE } from '../http/purpose-of.js';
import { actorOf } from '../http/request-actor.js';
import type { ApiDeps } from './api-deps.js';
import { id } from './signal-schemas.js';

/** One attachment, as a file to keep: never shown inside the desk's own pages. */
export function attachmentRoutes({ house, files }: ApiDeps): HttpPlugin {
  return (app) => {
    app.get(
      '/signalen/:id/bijlagen/:attachmentId',
      {
        schema: {
          tags: ['signalen'],
          summary: 'Download one attachment that a scanner called clean; the read is recorded',
          params: z.strictObject({ id, attachmentId: id }),
          // A link cannot send a header, so the purpose stands in the address here.
          querystring: z.strictObject({
            doel: z
              .string()
              .regex(/^[A-Z_]{3,40}$/)
              .optional(),
          }),
        },
      },
      async (request, reply) => {
        const opened = await openAttachment(house, files, actorOf(request), {
          signalId: request.params.id as SignalId,
          attachmentId: request.params.attachmentId as FileId,
          purpose: request.query.doel ?? DEFAULT_PURPOSE,
        });
        if (!opened.ok) return sendRefused(reply, opened);
        const { name, mediaType, bytes } = opened.value;
        return (
          reply
            .type(mediaType)
            .header('content-disposition', dispositionOf(name))
            .header('x-content-type-options', 'nosniff')
            // Should a browser open it all the same, it opens without scripts and without the desk's origin.
            .header('content-security-policy', "sandbox; default-src 'none'")
            .header('cache-control', 'private, no-store')
            .send(Buffer.from(bytes))
        );
      },
    );
  };
}

/** The name in both ways of RFC 6266: plain for old programs, UTF-8 for all others. */
export function dispositionOf(name: string): string {
  const plain = name.replace(/[^\w. -]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
