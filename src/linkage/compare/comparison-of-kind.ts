import type { FieldKind } from '../fields/field-kind.js';
import { compareCategory } from './compare-category.js';
import { compareDate } from './compare-date.js';
import { compareEmail } from './compare-email.js';
import { compareFullName } from './compare-full-name.js';
import { compareIdentifier } from './compare-identifier.js';
import { compareName } from './compare-name.js';
import { compareNumber } from './compare-number.js';
import { comparePostcode } from './compare-postcode.js';
import { compareWords } from './compare-words.js';
import type { Comparison } from './comparison.js';

const COMPARISONS: Readonly<Record<FieldKind, Comparison>> = {
  name: compareName,
  text: compareName,
  words: compareWords,
  'full-name': compareFullName,
  date: compareDate,
  identifier: compareIdentifier,
  phone: compareIdentifier,
  number: compareNumber,
  postcode: comparePostcode,
  email: compareEmail,
  category: compareCategory,
};

export function comparisonOfKind(kind: FieldKind): Comparison {
  return COMPARISONS[kind];
}
