import type { Draw } from '../draw.js';

/** V-numbers of nobody: they start with 999. `serial` keeps them apart. */
export function inventVNumber(serial: number): string {
  return `999${String(serial).padStart(7, '0')}`;
}

/** Trade register numbers of nobody: they start with 0000. */
export function inventKvk(serial: number): string {
  return `0000${String(serial).padStart(4, '0')}`;
}

/** A telephone number in the block 06 0, which nobody in the Netherlands has. */
export function inventPhone(draw: Draw): string {
  return `060${draw.digits(7)}`;
}

/** An IBAN at the bank TEST, which does not exist, with check digits that are right (ISO 13616, mod 97-10). */
export function inventIban(draw: Draw): string {
  const account = `TEST0${draw.digits(9)}`;
  const digits = `${account}NL00`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  const rest = Number(BigInt(digits) % 97n);
  return `NL${String(98 - rest).padStart(2, '0')}${account}`;
}
