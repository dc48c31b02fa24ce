import { roleOfColumn } from './column-role.js';
import type { FieldKind, FieldRole } from './field-kind.js';
import { parseDate } from './parse-date.js';

const SAMPLE = 2000;
/** Dutch and British postcodes; others are told from house numbers by the name of their column. */
const POSTCODE = /^(\d{4} ?[a-z]{2}|[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2})$/i;
/** From this many words on, the order and the odd word matter less than which words are shared. */
const MANY_WORDS = 2.4;

/** What the contents of a column look like, from up to 2,000 of its distinct values. */
export interface ColumnLook {
  readonly distinct: number;
  readonly filled: number;
  /** Shares of the sampled distinct values, 0–1. */
  readonly dates: number;
  readonly emails: number;
  readonly digits: number;
  readonly decimals: number;
  readonly postcodes: number;
  readonly withDigit: number;
  readonly meanLength: number;
  readonly meanWords: number;
}

export function lookAtColumn(values: readonly string[], filled: number): ColumnLook {
  const step = Math.max(1, Math.floor(values.length / SAMPLE));
  const sample = values.filter((value, index) => value !== '' && index % step === 0);
  const share = (test: (value: string) => boolean) => sample.filter(test).length / Math.max(1, sample.length);
  const mean = (size: (value: string) => number) =>
    sample.reduce((sum, value) => sum + size(value), 0) / Math.max(1, sample.length);
  return {
    distinct: values.length - 1,
    filled,
    dates: share((value) => parseDate(value) !== undefined),
    emails: share((value) => value.includes('@')),
    digits: share((value) => /^[\d\s()+/-]+$/.test(value) && /\d/.test(value)),
    decimals: share((value) => /^[€$£]?\s*\d+[.,]\d{1,2}$/.test(value)),
    postcodes: share((value) => POSTCODE.test(value)),
    withDigit: share((value) => /\d/.test(value)),
    meanLength: mean((value) => value.length),
    meanWords: mean((value) => value.split(/[\s,]+/).length),
  };
}

/** The contents decide where they are plain (dates, e-mail, digits); the column's name decides the rest. */
export function inferKind(name: string, look: ColumnLook): FieldKind {
  const role = roleOfColumn(name);
  if (look.dates > 0.7) return 'date';
  if (look.emails > 0.6) return 'email';
  if (role === 'postcode' && look.withDigit > 0.7) return 'postcode';
  if (role === 'phone' && look.digits > 0.7) return 'phone';
  const isNamed = NAMED.has(role) && look.distinct > look.filled / 4;
  if (!isNamed && look.distinct <= Math.max(12, Math.min(60, look.filled / 50)) && role !== 'house-number')
    return 'category';
  if (look.decimals > 0.6) return 'number';
  if (look.digits > 0.8) return look.meanLength >= 6 ? 'identifier' : 'number';
  if (role === 'identifier' && look.withDigit > 0.7) return 'identifier';
  if (look.postcodes > 0.7) return 'postcode';
  if (look.withDigit > 0.7 && look.meanWords < 1.5 && look.meanLength <= 9) return 'postcode';
  if (look.meanWords > (role === 'full-name' ? 1.5 : MANY_WORDS)) return 'words';
  return isName(role, look) ? 'name' : 'text';
}

/** In a short file a name has few values too; it is a name all the same. */
const NAMED: ReadonlySet<FieldRole> = new Set(['given-name', 'surname', 'full-name', 'street', 'city']);

function isName(role: FieldRole, look: ColumnLook): boolean {
  return role === 'given-name' || role === 'surname' || (look.meanWords < 1.4 && look.meanLength < 14);
}
