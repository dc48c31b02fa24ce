/**
 * The secret receipt of a tipster: 18 random characters and 2 check characters, said aloud as five groups of four.
 * 23 characters that do not look alike in print (no 0/O/Q, 1/I/L, 2/Z, 5/S, 8/B, 6/G, U/V): 18 × log2(23) = 81.4 bits.
 * 23 is prime, so the check is a Reed-Solomon code over GF(23) of distance 3: one or two wrong characters, and any
 * two that changed places, are always seen.
 */
const ALPHABET = '2346789ACDEFHJKMNPRTWXY';
const BASE = ALPHABET.length;
const SECRET_LENGTH = 18;
const LENGTH = SECRET_LENGTH + 2;
const GROUP = 4;

export type Receipt = string & { readonly __receipt: unique symbol };

export type ReceiptReading =
  | { readonly kind: 'receipt'; readonly receipt: Receipt }
  | { readonly kind: 'wrong-length'; readonly length: number }
  | { readonly kind: 'unknown-character'; readonly character: string }
  | { readonly kind: 'checksum' };

/**
 * A new receipt from chance.
 * @param randomBytes gives n random bytes; bytes above the largest multiple of 23 are thrown away, so every
 *   character is equally likely
 */
export function makeReceipt(randomBytes: (n: number) => Uint8Array): Receipt {
  const digits: number[] = [];
  const fair = 256 - (256 % BASE);
  while (digits.length < SECRET_LENGTH) {
    for (const byte of randomBytes(SECRET_LENGTH * 2)) {
      if (byte < fair && digits.length < SECRET_LENGTH) digits.push(byte % BASE);
    }
  }
  return asReceipt([...digits, ...checkDigits(digits)]);
}

/** What somebody typed, read kindly: case, spaces, dots and hyphens do not matter. */
export function readReceipt(typed: string): ReceiptReading {
  const plain = typed.toUpperCase().replace(/[\s.\-–—_]/g, '');
  const digits = [...plain].map((character) => ALPHABET.indexOf(character));
  const unknown = digits.indexOf(-1);
  if (unknown >= 0) return { kind: 'unknown-character', character: [...plain][unknown] ?? '' };
  if (digits.length !== LENGTH) return { kind: 'wrong-length', length: digits.length };
  const [first, second] = checkDigits(digits.slice(0, SECRET_LENGTH));
  const holds = first === digits[SECRET_LENGTH] && second === digits[SECRET_LENGTH + 1];
  return holds ? { kind: 'receipt', receipt: asReceipt(digits) } : { kind: 'checksum' };
}

/** `7KTM-…`: five groups of four, for paper and for the telephone. */
export function showReceipt(receipt: Receipt): string {
  return (receipt.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-');
}

/**
 * The two digits that make both Σ d(i) and Σ i·d(i) zero modulo 23, with i from 1 to 20. Two words that differ in
 * at most two places then cannot both hold, because 1…20 are different modulo 23.
 */
function checkDigits(digits: readonly number[]): [number, number] {
  const sum = digits.reduce((total, digit) => total + digit, 0);
  const weighted = digits.reduce((total, digit, index) => total + (index + 1) * digit, 0);
  // c19 + c20 = -sum and 19·c19 + 20·c20 = -weighted, so c20 = 19·sum - weighted and c19 = -sum - c20.
  const last = modulo((LENGTH - 1) * sum - weighted);
  return [modulo(-sum - last), last];
}

const modulo = (value: number) => ((value % BASE) + BASE) % BASE;

const asReceipt = (digits: readonly number[]) =>
  digits.map((digit) => ALPHABET[digit] ?? '').join('') as Receipt;
