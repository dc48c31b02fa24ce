const SHORTEST = 8;
const LONGEST = 15;

/**
 * A telephone number in E.164. A number without country is Dutch: `06-12 34 56 78`, `0031 6 12345678`,
 * `+31 (0)6 12345678` and `6 12345678` all give `+31612345678`.
 * @returns undefined when it cannot be a number
 */
export function readPhone(text: string): string | undefined {
  const international = /^\s*(?:\+|00)/.test(text);
  let digits = text.replace(/\(0\)/g, '').replace(/\D/g, '');
  if (international) digits = digits.replace(/^00/, '');
  else if (digits.startsWith('31') && digits.length === 11) digits = digits.slice(0);
  else if (digits.startsWith('0')) digits = `31${digits.slice(1)}`;
  else if (digits.length === 9) digits = `31${digits}`;
  digits = digits.replace(/^310/, '31');
  return digits.length >= SHORTEST && digits.length <= LONGEST ? `+${digits}` : undefined;
}
