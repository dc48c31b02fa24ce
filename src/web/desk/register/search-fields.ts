import { parseTypedDate } from './parse-typed-date.js';

export type RegisterKind = 'person' | 'organisation' | 'sponsor';

export interface SearchField {
  readonly name: string;
  readonly type?: 'email' | 'tel';
  readonly numeric?: boolean;
}

/** Nationality, birthplace, sex and faith are no way to look for anyone (R-NODISC): there is no field for them. */
export const KINDS: Readonly<Record<RegisterKind, { readonly fields: readonly SearchField[] }>> = {
  person: {
    fields: [
      { name: 'givenNames' },
      { name: 'surname' },
      { name: 'birthDate' },
      { name: 'vNumber', numeric: true },
      { name: 'street' },
      { name: 'houseNo' },
      { name: 'postcode' },
      { name: 'city' },
      { name: 'phone', type: 'tel' },
      { name: 'email', type: 'email' },
      { name: 'iban' },
    ],
  },
  organisation: { fields: [{ name: 'name' }, { name: 'kvk', numeric: true }, { name: 'postcode' }] },
  sponsor: { fields: [{ name: 'name' }, { name: 'kvk', numeric: true }] },
};

export type RegisterSearch = Readonly<Record<string, string>>;

/**
 * Whether a single name is all there is. The register is not searched by one name alone: thousands bear it, and to
 * show none of them must not read as "nobody is called that".
 */
export function isOneName(search: RegisterSearch): boolean {
  const filled = Object.entries(search);
  const [name, value] = filled[0] ?? [];
  return (
    filled.length === 1 && (name === 'surname' || name === 'givenNames') && !/\s/.test(value?.trim() ?? '')
  );
}

/** What was filled in (a date only once it is one), or null when nothing was: an empty search would be a look at everyone. */
export function searchInput(
  kind: RegisterKind,
  typed: Readonly<Record<string, string>>,
): RegisterSearch | null {
  const filled = KINDS[kind].fields.flatMap(({ name }) => {
    const text = typed[name]?.trim();
    const value = name === 'birthDate' && text ? parseTypedDate(text) : text;
    return value ? [[name, value] as const] : [];
  });
  return filled.length ? Object.fromEntries(filled) : null;
}
