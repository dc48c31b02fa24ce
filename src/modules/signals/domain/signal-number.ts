/**
 * The speakable reference `HIK-2026-000123-C`. The last sign is a check letter: the number modulo 23 in an
 * alphabet without I, O and U (I and O look like digits, U sounds like the Dutch "u"). 23 is prime, and 10 is no
 * power of 1 modulo 23, so one wrong digit and two neighbours swapped are always caught (ISO/IEC 7064 in idea).
 */
const LETTERS = 'ABCDEFGHJKLMNPQRSTVWXYZ';
const PATTERN = /^([A-Z]{2,6})-?(\d{4})-?(\d{6,9})-?([A-Z])$/;

export function formatSignalNumber(prefix: string, year: number, serial: number): string {
  const digits = String(serial).padStart(6, '0');
  return `${prefix}-${year}-${digits}-${checkLetter(`${year}${digits}`)}`;
}

/** The number in its one spelling, or undefined when it is no number or its check letter is wrong. */
export function parseSignalNumber(typed: string): string | undefined {
  const match = PATTERN.exec(typed.toUpperCase().replace(/[\s.]/g, ''));
  if (!match) return undefined;
  const [, prefix, year, serial, letter] = match;
  if (checkLetter(`${year}${serial}`) !== letter) return undefined;
  return `${prefix}-${year}-${serial}-${letter}`;
}

function checkLetter(digits: string): string {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % LETTERS.length;
  return LETTERS.charAt(rest);
}
