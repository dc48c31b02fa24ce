import { knownNames } from '../names/known-names.js';
import type { Field, FieldRole } from './field-kind.js';
import { isPlaceOf } from './place-of.js';

/** A role is given to one field only where the contents have to tell it. */
type Guess = (field: Field, fields: readonly Field[]) => number;

/**
 * Roles by contents, for columns whose names say nothing (`c1`, `col_b`). What households and namesakes share and what
 * they do not is told by role, so a wrong guess costs more than none: each has to be plain.
 */
const GUESSES: readonly (readonly [FieldRole, Guess])[] = [
  ['birth-date', birthDates],
  ['email', ({ kind }) => Number(kind === 'email')],
  [
    'given-name',
    ({ kind, ...field }) => (kind === 'name' || kind === 'text' ? shareKnown(field, GIVEN_AT_LEAST) : 0),
  ],
  [
    'surname',
    ({ kind, ...field }, fields) =>
      hasRole(fields, 'given-name') && (kind === 'name' || kind === 'text')
        ? shareKnown(field, SURNAME_AT_LEAST)
        : 0,
  ],
  ['street', ({ kind, ...field }) => (isTextual(kind) ? shareStreets(field) : 0)],
  ['postcode', ({ kind, values, filled }) => (kind === 'postcode' && values.length > filled / 50 ? 1 : 0)],
  [
    'house-number',
    (field, fields) =>
      Number(
        field.kind === 'number' &&
          hasRole(fields, 'street') &&
          fields[fields.indexOf(field) - 1]?.role === 'street',
      ),
  ],
  [
    'city',
    (field, fields) =>
      Number(fields.some((postcode) => postcode.role === 'postcode' && isPlaceOf(field, postcode))),
  ],
];

const GIVEN_AT_LEAST = 0.5;
const SURNAME_AT_LEAST = 0.15;

/** Gives roles to fields that have none, as far as what they hold is plain. */
export function settleRoles(fields: readonly Field[]): readonly Field[] {
  let settled = hasRole(fields, 'given-name') ? fields.map(surnameBeside) : fields;
  for (const [role, guess] of GUESSES) if (!hasRole(settled, role)) settled = settle(settled, role, guess);
  return OWN.some((role) => hasRole(settled, role)) ? settled : settle(settled, 'full-name', titles);
}

/** What tells one entity from another that shares all else. */
const OWN: readonly FieldRole[] = ['given-name', 'full-name', 'birth-date', 'identifier'];

function settle(fields: readonly Field[], role: FieldRole, guess: Guess): readonly Field[] {
  let [best, at] = [0, -1];
  fields.forEach((field, f) => {
    const sure = field.role === 'other' && !field.protectedAs ? guess(field, fields) : 0;
    if (sure > best) [best, at] = [sure, f];
  });
  return at < 0 ? fields : fields.with(at, { ...fields[at]!, role });
}

function hasRole(fields: readonly Field[], role: FieldRole): boolean {
  return fields.some((field) => field.role === role);
}

/** `Name` beside `Vorname` is the surname. */
function surnameBeside(field: Field): Field {
  return field.role === 'full-name' ? { ...field, role: 'surname' } : field;
}

function isTextual(kind: Field['kind']): boolean {
  return kind === 'name' || kind === 'text' || kind === 'words';
}

/** Dates that lie decades apart: not of orders or of visits. */
const DECADES = 30;
/** A day that is filled in for want of a better one does not decide. */
const MOST_OF_ONE = 100;

function birthDates({ kind, values, counts, filled }: Field): number {
  if (kind !== 'date') return 0;
  const years: number[] = [];
  values.forEach((value, code) => {
    const year = Number(value.slice(0, 4));
    if (year > 1500) for (let n = Math.min(MOST_OF_ONE, counts[code]!); n > 0; n--) years.push(year);
  });
  years.sort((a, b) => a - b);
  const [early = 0, late = 0] = [
    years[Math.floor(years.length / 10)],
    years[Math.floor((years.length * 9) / 10)],
  ];
  return years.length > filled / 2 && late - early >= DECADES ? 1 : 0;
}

type Counted = Pick<Field, 'values' | 'counts' | 'filled'>;

/** Share of rows of which the value passes, or 0 when it is below `least`. */
function shareOf(
  { values, counts, filled }: Counted,
  least: number,
  test: (value: string) => boolean,
): number {
  let passed = 0;
  values.forEach((value, code) => {
    if (value !== '' && test(value)) passed += counts[code]!;
  });
  return passed >= least * filled ? passed / filled : 0;
}

function shareKnown(field: Counted, least: number): number {
  return shareOf(field, least, (value) => !/\d/.test(value) && value.split(' ').some(isKnownName));
}

function isKnownName(word: string): boolean {
  return word.length >= 3 && knownNames(word).length > 0;
}

const STREET =
  /(straat|laan|weg|plein|gracht|kade|dreef|hof|pad|singel|strasse|str|gasse|allee|platz|street|st|road|rd|avenue|ave|lane|ln|drive|dr|court|place|rue|calle|via|ulica|ul|cadde|sokak)\b/;

function shareStreets(field: Counted): number {
  return shareOf(field, 0.5, (value) => STREET.test(value));
}

/** Where nothing else tells entities apart: the text of which hardly two rows have the same, a title or a description. */
function titles({ kind, values, filled }: Field): number {
  return isTextual(kind) ? values.length / filled : 0;
}
