/** What a mention in a signal is asked of the register. */
export interface MentionQuestion {
  readonly register: 'subject' | 'organisation';
  /** Fields by the names of FORMATS (`given_names`, `postcode`, …). */
  readonly fields: Readonly<Record<string, string>>;
}

export interface WrittenMention {
  readonly kind: string;
  readonly asWritten: string;
  readonly normalised: string;
  readonly parts: Readonly<Record<string, string>>;
}

const FACT_FIELD: Readonly<Record<string, string>> = {
  phone: 'phone',
  email: 'email',
  iban: 'iban',
  'v-number': 'v_number',
};

/**
 * The question a mention asks: its parts, and where a name was only marked in the text, the words as written.
 * A fact (a telephone number, an IBAN) asks which person bears it. undefined when nothing can be asked.
 */
export function questionOf(mention: WrittenMention): MentionQuestion | undefined {
  const parts = snakeCased(mention.parts);
  if (mention.kind === 'person') return { register: 'subject', fields: withName(parts, mention.asWritten) };
  if (mention.kind === 'organisation')
    return { register: 'organisation', fields: { name: mention.asWritten, ...parts } };
  if (mention.kind === 'kvk') return { register: 'organisation', fields: { kvk: mention.normalised } };
  const field = FACT_FIELD[mention.kind];
  return field
    ? { register: 'subject', fields: { [field]: mention.normalised || mention.asWritten } }
    : undefined;
}

function withName(parts: Readonly<Record<string, string>>, written: string): Record<string, string> {
  if (parts['surname'] || parts['given_names'] || parts['v_number']) return { ...parts };
  const words = written.trim().split(/\s+/);
  const given = words.length > 1 ? (words[0] ?? '') : '';
  return { ...parts, given_names: given, surname: words.slice(given === '' ? 0 : 1).join(' ') };
}

/** Parts come as FORMATS writes them (`birth_date`) or as the API does (`birthDate`). */
function snakeCased(parts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parts).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      String(value),
    ]),
  );
}
