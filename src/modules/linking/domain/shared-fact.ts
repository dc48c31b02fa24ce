/** Named by the other: the signal's number stands in the text. */
export const QUOTED = 'quoted';

/** The kind of a fact only: the value stands in both texts, and lists travel further than texts do. */
export const kindOfFact = (fact: string): string => fact.slice(0, fact.indexOf(':'));

interface FactWords {
  readonly nl: string;
  readonly en: string;
}

const FACT_WORDS: Readonly<Record<string, FactWords>> = {
  phone: { nl: 'telefoonnummer', en: 'phone number' },
  iban: { nl: 'rekeningnummer', en: 'account number' },
  email: { nl: 'e-mailadres', en: 'e-mail address' },
  'v-number': { nl: 'V-nummer', en: 'V-number' },
  kvk: { nl: 'KvK-nummer', en: 'KvK number' },
  address: { nl: 'adres', en: 'address' },
  street: { nl: 'straat en huisnummer', en: 'street and house number' },
  [QUOTED]: { nl: 'het nummer van het andere signaal', en: 'the number of the other signal' },
};

/** A kind of fact as a colleague reads it; older proposals keep the Dutch words themselves. */
export const factWords = (kind: string): FactWords => FACT_WORDS[kind] ?? { nl: kind, en: kind };
