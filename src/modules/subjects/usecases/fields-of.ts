/** Fields of a mention by the matcher's names; fields it does not know are left out. */
export function fieldsOf<Fields extends object>(
  none: Fields,
  given: Readonly<Record<string, string>>,
): Fields {
  const fields: Record<string, string> = {};
  for (const name in none) fields[name] = given[columnOf(name)] ?? given[name] ?? '';
  return fields as Fields;
}

const columns = new Map<string, string>();

/** `givenNames` to `given_names`. */
function columnOf(name: string): string {
  const known = columns.get(name);
  if (known !== undefined) return known;
  const made = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  columns.set(name, made);
  return made;
}
