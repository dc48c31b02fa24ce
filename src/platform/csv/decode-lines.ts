export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What the bytes turned out to be: `latin1Lines` counts the lines that are not UTF-8 and were read as Windows-1252. */
export interface DecodedText {
  encoding: Encoding;
  latin1Lines: number;
}

export class NotText extends Error {}

const LONGEST_LINE = 16 * 1024 * 1024;
const NEWLINE = 0x0a;

/**
 * Bytes to text, a chunk of whole lines at a time. Strict UTF-8; a line that is not valid UTF-8 is read as
 * Windows-1252 (what Dutch spreadsheets call ANSI), so a file that turns Latin-1 on row 900,000 loses nothing.
 * Errors: NotText on NUL bytes or a line over 16 MB.
 */
export async function* decodeLines(
  chunks: AsyncIterable<Uint8Array>,
  found: DecodedText,
): AsyncGenerator<string> {
  let rest: Uint8Array = new Uint8Array(0);
  let wide: TextDecoder | undefined;
  let first = true;
  for await (const chunk of chunks) {
    let bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    if (first && bytes.length < 3) {
      rest = bytes;
      continue;
    }
    if (first) {
      const mark = byteOrderMark(bytes);
      found.encoding = mark.encoding;
      if (mark.encoding.startsWith('utf-16')) wide = new TextDecoder(mark.encoding);
      bytes = bytes.subarray(mark.length);
      first = false;
    }
    if (wide) {
      rest = new Uint8Array(0);
      yield wide.decode(bytes, { stream: true });
      continue;
    }
    const end = bytes.lastIndexOf(NEWLINE) + 1;
    if (end === 0 && bytes.length > LONGEST_LINE) throw new NotText('a line is longer than 16 MB');
    rest = bytes.subarray(end);
    if (end > 0) yield decode(bytes.subarray(0, end), found);
  }
  if (rest.length > 0) yield decode(rest.subarray(first ? byteOrderMark(rest).length : 0), found);
}

function byteOrderMark(bytes: Uint8Array): { encoding: Encoding; length: number } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return { encoding: 'utf-8', length: 0 };
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const ansi = new TextDecoder('windows-1252');

function decode(bytes: Uint8Array, found: DecodedText): string {
  if (bytes.includes(0)) throw new NotText('it holds NUL bytes: this is not a text file');
  return tryStrict(bytes) ?? decodeByLine(bytes, found);
}

function tryStrict(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined; // not UTF-8: the caller reads it line by line
  }
}

function decodeByLine(bytes: Uint8Array, found: DecodedText): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, from);
    const to = newline < 0 ? bytes.length : newline + 1;
    const line = bytes.subarray(from, to);
    const text = tryStrict(line);
    if (text === undefined) {
      found.encoding = 'windows-1252';
      found.latin1Lines += 1;
    }
    parts.push(text ?? ansi.decode(line));
    from = to;
  }
  return parts.join('');
}
