/** Bytes of one number in a block of a key table: a signed integer, most significant byte first, as int4send writes it. */
export const NUMBER_BYTES = 4;

/** All records of a block: its first, and those in `more`. */
export function numbersOfBlock(no: number, more: Buffer | null): number[] {
  const numbers = [no];
  for (let at = 0; more && at < more.length; at += NUMBER_BYTES) numbers.push(more.readInt32BE(at));
  return numbers;
}

/** What stands in `more` for the records after the first; null when the first is alone. */
export function bytesOfMore(numbers: readonly number[]): Buffer | null {
  if (numbers.length < 2) return null;
  const bytes = Buffer.allocUnsafe((numbers.length - 1) * NUMBER_BYTES);
  for (let i = 1; i < numbers.length; i += 1) bytes.writeInt32BE(numbers[i] ?? 0, (i - 1) * NUMBER_BYTES);
  return bytes;
}
