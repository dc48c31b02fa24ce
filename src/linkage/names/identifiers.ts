/**
 * A V-number as its digits: `V-nr. 271.234.5678` gives `2712345678`. Leading zeros stay; nine digits are kept as
 * typed (a digit may have been lost). undefined when there are fewer than eight or more than eleven digits.
 */
export function readVNumber(text: string): string | undefined {
  const digits = text.replace(/\D/g, '');
  return digits.length >= 8 && digits.length <= 11 ? digits : undefined;
}

/** An IBAN in capitals without spaces, whether or not its check digits are right: a slip must still be comparable. */
export function readIban(text: string): string | undefined {
  const bare = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return /^[A-Z]{2}\d{2}[A-Z0-9]{8,30}$/.test(bare) ? bare : undefined;
}

/** A KvK number as eight digits; seven are padded, because spreadsheets eat the leading zero. */
export function readKvk(text: string): string | undefined {
  const digits = text.replace(/\D/g, '');
  if (digits.length === 12) return digits.slice(0, 8);
  return digits.length === 8 || digits.length === 7 ? digits.padStart(8, '0') : undefined;
}

/** An e-mail address in lower case, plus-tag off. */
export function readEmail(text: string): string | undefined {
  const m = /^([^@\s+]+)(?:\+[^@\s]*)?@([^@\s]+\.[a-z]{2,})$/.exec(text.trim().toLowerCase());
  return m ? `${m[1]}@${m[2]}` : undefined;
}
