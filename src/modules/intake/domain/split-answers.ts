/** Parts of an answer on one line, named as in the register. What cannot be split stays whole. */
export type Parts = Readonly<Record<string, string>>;

const PREFIXES = new Set(
  'van de der den het ten ter te in op aan bij onder uit la le du des von zu el al ben bin abu da dos del di'.split(
    ' ',
  ),
);

/**
 * `Fenna van den Duinsteker` → given names and surname; a single word is the surname, because most registers of
 * people with one name keep it there. "Achternaam, voornaam" is read too.
 */
export function splitName(name: string): Parts {
  const plain = name.trim().replace(/\s+/g, ' ');
  const [before, after] = plain.split(/,\s*/, 2);
  if (before && after) return { surname: before, given_names: after };
  const words = plain.split(' ');
  const prefixAt = words.findIndex((word, index) => index > 0 && PREFIXES.has(word.toLowerCase()));
  const surnameAt = prefixAt > 0 && prefixAt < words.length - 1 ? prefixAt : words.length - 1;
  const given = words.slice(0, surnameAt).join(' ');
  return { ...(given ? { given_names: given } : {}), surname: words.slice(surnameAt).join(' ') };
}

/** `Testkade 4a-2` → street, house_no and house_add. */
export function splitStreet(line: string): Parts {
  const match = /^(.*?\D)\s*(\d{1,5})\s*[-/]?\s*([\p{L}\d]{0,6})$/u.exec(line.trim());
  if (!match) return { street: line.trim() };
  const [, street = '', houseNo = '', addition = ''] = match;
  return { street: street.trim(), house_no: houseNo, ...(addition ? { house_add: addition } : {}) };
}

/** `7201 AB Zutphen` → postcode and city; either may be missing. */
export function splitTown(line: string): Parts {
  const match = /^([1-9]\d{3}\s?[A-Za-z]{2})?\b[\s,]*(.*)$/.exec(line.trim());
  const [, postcode = '', city = ''] = match ?? [];
  return {
    ...(postcode ? { postcode: postcode.toUpperCase().replace(/\s/g, '') } : {}),
    ...(city.trim() ? { city: city.trim() } : {}),
  };
}
