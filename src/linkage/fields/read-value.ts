import { tellingWords } from '../compare/telling-words.js';
import { foldName } from '../names/fold-name.js';
import type { FieldKind } from './field-kind.js';
import { foldText, isNoValue } from './fold-text.js';
import { parseDate } from './parse-date.js';

/** A raw cell to the folded text that is compared; '' when there is no value. */
export function readValue(kind: FieldKind, raw: string, monthFirst: boolean): string {
  if (isNoValue(raw)) return '';
  switch (kind) {
    case 'date':
      return parseDate(raw, monthFirst) ?? raw.replace(/\D+/g, '').slice(0, 8);
    case 'email':
      return raw.trim().toLowerCase();
    case 'phone':
      return lastDigits(raw, 9);
    case 'identifier':
    case 'postcode':
      return foldText(raw).replaceAll(' ', '');
    case 'number':
      return foldText(raw)
        .replaceAll(' ', '')
        .replace(/^0+(?=.)/, '');
    case 'full-name':
      // Kept as written: capitals, dots and brackets tell initials, legal forms and branches.
      return raw.trim().replace(/\s+/g, ' ');
    case 'words':
      return tellingWords(raw).join(' ');
    case 'name':
    case 'text':
    case 'category':
      return foldName(raw.replaceAll('.', ''), true);
  }
}

/** +31 6 12345678, 0031612345678 and 06-12345678 agree on their last nine digits. */
function lastDigits(raw: string, count: number): string {
  return raw.replace(/\D+/g, '').slice(-count);
}
