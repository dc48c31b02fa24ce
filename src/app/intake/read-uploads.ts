import multipart, { type MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { LARGEST_FILE, MOST_ATTACHMENTS, type UploadedFile } from '../../modules/intake/index.js';
import type { HttpApp } from '../http/http-app.js';

/** Lets the routes of this scope take `multipart/form-data`. One byte and one file over the limit: so both are told. */
export async function acceptUploads(app: HttpApp): Promise<void> {
  await app.register(multipart, {
    limits: { fileSize: LARGEST_FILE + 1, files: MOST_ATTACHMENTS + 1, fields: 60, fieldSize: 200_000 },
    throwFileSizeLimit: false,
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
  for await (const part of request.parts()) {
    if (part.type === 'field') fields[part.fieldname] = String(part.value ?? '');
    else await passOn(part, onFile);
  }
  return fields;
}

/** Browsers send an empty part for a file field in which nothing was chosen. */
async function passOn(part: MultipartFile, onFile: (file: UploadedFile) => Promise<void>): Promise<void> {
  const bytes = await part.toBuffer();
  if (part.filename === '' && bytes.length === 0) return;
  await onFile({ name: part.filename, bytes });
}
