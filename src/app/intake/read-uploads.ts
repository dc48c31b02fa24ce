import multipart, { type MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { refuse } from '../../kernel/index.js';
import { LARGEST_FILE, MOST_ATTACHMENTS, type UploadedFile } from '../../modules/intake/index.js';
import type { HttpApp } from '../http/http-app.js';
import { problem, sendProblem } from '../http/problem.js';
import { Halted } from '../http/request-actor.js';

/** All files at their largest, one too many, and room for the fields; more is refused by its header, unread. */
const LARGEST_FORM = (MOST_ATTACHMENTS + 1) * LARGEST_FILE + 2 * 1024 ** 2;

/** Lets the routes of this scope take `multipart/form-data`. One byte and one file over the limit: so both are told. */
export async function acceptUploads(app: HttpApp): Promise<void> {
  await app.register(multipart, {
    limits: { fileSize: LARGEST_FILE + 1, files: MOST_ATTACHMENTS + 1, fields: 60, fieldSize: 200_000 },
    throwFileSizeLimit: false,
  });
  app.addHook('onRequest', async (request, reply) => {
    const isForm = request.headers['content-type']?.startsWith('multipart/form-data');
    if (!isForm || Number(request.headers['content-length'] ?? 0) <= LARGEST_FORM) return;
    const said = `Uw bijlagen zijn samen te groot. Stuur ten hoogste ${MOST_ATTACHMENTS} bestanden van 20 MB.`;
    await sendProblem(reply, problem(413, 'body-too-large', said));
  });
}

/**
 * Reads a multipart form part by part.
 * @param onFile is called for each chosen file and awaited, so that one file at a time is in memory
 * @returns the fields
 */
export async function readUploads(
  request: FastifyRequest,
  onFile: (file: UploadedFile) => Promise<void>,
): Promise<Record<string, string>> {
  const fields: Record<string, string> = {};
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') fields[part.fieldname] = String(part.value ?? '');
      else await passOn(part, onFile);
    }
  } catch (error) {
    throw isBroken(error) ? new Halted(BROKEN) : error;
  }
  return fields;
}

const BROKEN = refuse('invalid', 'form-broken', 'Het formulier kwam niet heel aan. Verstuur het opnieuw.');

/** The parser throws plain errors for a form that was cut off or never was one; they have no code. */
function isBroken(error: unknown): boolean {
  return error instanceof Error && !('code' in error) && /multipart|boundary/i.test(error.message);
}

/** Browsers send an empty part for a file field in which nothing was chosen. */
async function passOn(part: MultipartFile, onFile: (file: UploadedFile) => Promise<void>): Promise<void> {
  const bytes = await part.toBuffer();
  if (part.filename === '' && bytes.length === 0) return;
  await onFile({ name: part.filename, bytes });
}
