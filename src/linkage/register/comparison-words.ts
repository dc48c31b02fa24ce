import type { PersonField } from './compared.js';

/** What a colleague reads, Dutch B1 first and English beside it. */
export interface Words {
  readonly nl: string;
  readonly en: string;
}

const words = (nl: string, en: string): Words => ({ nl, en });

export const FIELD_WORDS: Readonly<Record<PersonField, Words>> = {
  vNumber: words('V-nummer', 'V-number'),
  surname: words('achternaam', 'surname'),
  givenNames: words('voornaam', 'given name'),
  birthDate: words('geboortedatum', 'date of birth'),
  address: words('adres', 'address'),
  phone: words('telefoonnummer', 'phone number'),
  email: words('e-mailadres', 'e-mail address'),
  iban: words('rekeningnummer', 'account number'),
  kvk: words('KvK-nummer', 'KvK number'),
  name: words('naam', 'name'),
};

/** By the code of the comparison level. */
export const LEVEL_WORDS: Readonly<Record<string, Words>> = {
  equal: words('gelijk', 'the same'),
  variant: words('gelijk in een andere schrijfwijze', 'the same in another spelling'),
  part: words('gelijk voor een deel', 'the same in part'),
  near: words('bijna gelijk', 'almost the same'),
  alike: words('lijkt erop', 'alike'),
  moved: words('gelijk, maar op een andere plaats in de naam', 'the same, elsewhere in the name'),
  other: words('gelijk aan een andere voornaam', 'the same as another given name'),
  initial: words('zelfde voorletter', 'same initial'),
  initialDiffers: words('andere voorletter', 'other initial'),
  swapped: words('gelijk met dag en maand verwisseld', 'the same with day and month swapped'),
  slip: words('één cijfer verschil', 'one digit differs'),
  estimated: words('zelfde jaar, datum kan een schatting zijn', 'same year, the day may be an estimate'),
  sameYear: words('zelfde jaar, andere dag', 'same year, other day'),
  closeYear: words('één jaar verschil', 'one year apart'),
  former: words('gelijk aan een vorig adres', 'the same as a former address'),
  shared: words('gelijk, maar veel mensen delen het', 'the same, but many people share it'),
  sameStreet: words('zelfde straat of postcode, ander nummer', 'same street or postcode, other number'),
  sameCity: words('zelfde plaats, ander adres', 'same place, other address'),
  cityOnly: words('zelfde plaats', 'same place'),
  cityDiffers: words('andere plaats', 'other place'),
  differs: words('wijkt af', 'differs'),
};

export const RARITY_WORDS = {
  rare: words('zeldzaam en', 'rare and'),
  common: words('veel voorkomend en', 'common and'),
} as const;

export const KIN_WORDS = words('kan ook een familielid of huisgenoot zijn', 'may be a relative or housemate');
export const RIVAL_WORDS = words('andere kandidaten passen ook', 'other candidates fit too');

/** The prior: before anything is compared, most mentions fit no record. */
export const PRIOR_LABEL = 'vooraf: een willekeurig dossier, of iemand die niet in het register staat';

/** Answers to "what would change this?". */
export const WHY_WORDS = {
  kin: words(
    'Een familielid of huisgenoot past ook. Een voornaam of geboortedatum die klopt, zou het verschil maken.',
    'A relative or housemate fits too. A given name or date of birth that agrees would make the difference.',
  ),
  rivals: words(
    'Er zijn andere kandidaten die even goed passen. Een extra gegeven zou het verschil maken.',
    'Other candidates fit as well. One more fact would make the difference.',
  ),
  all: words('Alles wat bekend is, past.', 'Everything that is known agrees.'),
  against: (field: Words) =>
    words(
      `Het gegeven ${field.nl} past niet. Als dat een fout is, is de kans hoger.`,
      `The ${field.en} does not agree. If that is a mistake, the probability is higher.`,
    ),
  missing: (field: Words) =>
    words(
      `Niet vergeleken: ${field.nl}. Dat gegeven zou het meeste uitmaken.`,
      `Not compared: ${field.en}. That fact would matter most.`,
    ),
} as const;
