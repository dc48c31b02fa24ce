import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import { accept, type Outcome, refuse } from '../../kernel/index.js';
import type { NewAttachment } from '../signals/index.js';
import type { FileStore } from './ports.js';

export const LARGEST_FILE = 20 * 1024 ** 2;
// A picture of a telephone has 12 to 50 million pixels; more is a bomb that unpacks into memory.
const MOST_PIXELS = 100_000_000;

const ALLOWED = ['application/pdf', 'image/jpeg', 'image/png'] as const;
type AllowedType = (typeof ALLOWED)[number];
const isAllowed = (type: string | undefined): type is AllowedType => ALLOWED.some((known) => known === type);

export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Takes one attachment in: judged by its content and not by its name, the original sealed untouched, and of a picture
 * a clean copy without EXIF, GPS and thumbnails for daily work.
 */
export async function takeAttachment(
  files: FileStore,
  upload: UploadedFile,
): Promise<Outcome<NewAttachment>> {
  if (upload.bytes.length === 0) return refused('attachment-empty', 'Dit bestand is leeg.');
  if (upload.bytes.length > LARGEST_FILE)
    return refused('attachment-size', 'Dit bestand is groter dan 20 MB. Kies een kleiner bestand.');
  const type = (await fileTypeFromBuffer(upload.bytes))?.mime;
  if (!isAllowed(type))
    return refused('attachment-type', 'Dit bestand is geen pdf, jpg of png. Kies een ander bestand.');
  const clean = type === 'application/pdf' ? undefined : await cleanPicture(upload.bytes, type);
  if (clean === 'broken')
    return refused('attachment-broken', 'Dit bestand kunnen wij niet openen. Kies een ander bestand.');
  return accept({
    name: plainName(upload.name),
    mediaType: type,
    size: upload.bytes.length,
    sha256: createHash('sha256').update(upload.bytes).digest('hex'),
    originalFile: await files.put(upload.bytes),
    cleanFile: clean ? await files.put(clean) : null,
    // A picture drawn anew carries nothing of the old file. A pdf waits behind the gate until a scanner has read it.
    scan: clean ? 'clean' : 'quarantined',
  });
}

/** Draws the picture anew, upright, as the same kind of file. Whatever else the file held stays behind. */
async function cleanPicture(bytes: Uint8Array, type: AllowedType): Promise<Uint8Array | 'broken'> {
  try {
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).rotate();
    const drawn = type === 'image/png' ? picture.png() : picture.jpeg({ quality: 90 });
    return await drawn.toBuffer();
  } catch {
    // sharp throws one kind of Error for every broken or oversized picture: an expected "no", told to the reporter.
    return 'broken';
  }
}

/** The last part of the name, without control characters, short enough for a list. */
function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const plain = last.replace(/[\p{C}]/gu, '').trim();
  return plain.slice(-100) || 'bijlage';
}

function refused(code: string, message: string) {
  return refuse('invalid', code, message, [{ path: 'attachments', code, message }]);
}
