import { isValidIBAN } from 'ibantools';

/** ISO 13616: check digits, and the length and form that the country of the account prescribes. */
export const isIban = (iban: string): boolean => isValidIBAN(iban);

/** The eleven test of the burgerservicenummer: 9a+8b+7c+6d+5e+4f+3g+2h-i divides by 11, and not all zero. */
export function isBsn(bsn: string): boolean {
  if (!/^\d{9}$/.test(bsn) || /^0+$/.test(bsn)) return false;
  const sum = Array.from(bsn, Number).reduce((total, digit, i) => total + digit * (i === 8 ? -1 : 9 - i), 0);
  return sum % 11 === 0;
}
