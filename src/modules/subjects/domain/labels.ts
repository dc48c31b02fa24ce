/** How a record reads for a colleague: one line, and the values beside the mention's. */
export type FieldText = Readonly<Record<string, string>>;

/** A person as people say it: given names, prefix, family name. */
export function personLabel(fields: FieldText): string {
  return joined([fields['givenNames'], fields['prefix'], fields['surname']], ' ');
}

export function addressLabel(fields: FieldText): string {
  const street = joined([fields['street'], fields['houseNo']], ' ');
  return joined([street, joined([fields['postcode'], fields['city']], ' ')], ', ');
}

/** What stands beside a contribution: the text as it was written on one side. */
export function textOfField(fields: FieldText, field: string): string {
  if (field === 'address') {
    const former = joined([fields['prevStreet'], fields['prevHouseNo'], fields['prevCity']], ' ');
    const now = addressLabel(fields);
    return former === '' ? now : `${now} (eerder: ${former})`;
  }
  const family = joined([fields['prefix'], fields['surname']], ' ');
  // A name written in one field is compared as two: both bars show the writing.
  if (field === 'surname') return family || (fields['givenNames'] ?? '');
  if (field === 'givenNames') return fields['givenNames'] || family;
  return fields[field] ?? '';
}

function joined(parts: readonly (string | undefined)[], between: string): string {
  return parts.filter((part) => part !== undefined && part !== '').join(between);
}
