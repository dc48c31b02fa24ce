const SIGNATURE = Buffer.concat([Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1'), Buffer.alloc(8)]);
const TRAILER = Buffer.from([0xff, 0xff]);
const PAIR_BYTES = 18;

/** Pairs of integers as COPY BINARY (PostgreSQL manual, COPY): two columns of four bytes. */
export function pairsAsBinary(pairs: readonly number[]): Buffer {
  const count = pairs.length / 2;
  const bytes = Buffer.allocUnsafe(SIGNATURE.length + count * PAIR_BYTES + TRAILER.length);
  let at = SIGNATURE.copy(bytes, 0);
  for (let i = 0; i < pairs.length; i += 2) {
    at = bytes.writeInt16BE(2, at);
    at = bytes.writeInt32BE(4, at);
    at = bytes.writeInt32BE(pairs[i] ?? 0, at);
    at = bytes.writeInt32BE(4, at);
    at = bytes.writeInt32BE(pairs[i + 1] ?? 0, at);
  }
  TRAILER.copy(bytes, at);
  return bytes;
}

/** One line of COPY text: number and cells. Cells hold no control characters (check-row.ts), so a backslash is all. */
export function lineOf(no: number, cells: readonly string[]): string {
  const joined = cells.join('\t');
  return `${no}\t${joined.includes('\\') ? joined.replaceAll('\\', '\\\\') : joined}\n`;
}
