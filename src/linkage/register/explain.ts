import type { Compared, PersonField } from './compared.js';

/** One bar of the waterfall. All weights of a candidate and its prior sum to its weight. */
export interface Contribution {
  /** A field, or `kin` (relatives) or `rivals` (other candidates). */
  readonly field: PersonField | 'kin' | 'rivals';
  /** What a colleague reads, Dutch B1. */
  readonly label: string;
  /** Bits. */
  readonly weight: number;
  readonly level: string;
  readonly left: string;
  readonly right: string;
}

/** The prior in words: before anything is compared, most mentions fit no record. */
export const PRIOR_LABEL = 'vooraf: een willekeurig dossier, of iemand die niet in het register staat';

const FIELD_WORDS: Readonly<Record<PersonField, string>> = {
  vNumber: 'V-nummer',
  surname: 'achternaam',
  givenNames: 'voornaam',
  birthDate: 'geboortedatum',
  address: 'adres',
  phone: 'telefoonnummer',
  email: 'e-mailadres',
  iban: 'rekeningnummer',
  kvk: 'KvK-nummer',
  name: 'naam',
};

const LEVEL_WORDS: Readonly<Record<string, string>> = {
  equal: 'gelijk',
  variant: 'gelijk in een andere schrijfwijze',
  part: 'gelijk voor een deel',
  near: 'bijna gelijk',
  alike: 'lijkt erop',
  moved: 'gelijk, maar op een andere plaats in de naam',
  other: 'gelijk aan een andere voornaam',
  initial: 'zelfde voorletter',
  initialDiffers: 'andere voorletter',
  swapped: 'gelijk met dag en maand verwisseld',
  slip: 'één cijfer verschil',
  estimated: 'zelfde jaar, datum kan een schatting zijn',
  sameYear: 'zelfde jaar, andere dag',
  closeYear: 'één jaar verschil',
  former: 'gelijk aan een vorig adres',
  shared: 'gelijk, maar veel mensen delen het',
  sameStreet: 'zelfde straat of postcode, ander nummer',
  sameCity: 'zelfde plaats, ander adres',
  cityOnly: 'zelfde plaats',
  cityDiffers: 'andere plaats',
  differs: 'wijkt af',
};

/** Above this weight (bits) an agreeing name is called rare, below the other common. */
const RARE = 11;
const COMMON = 6;

/** A compared field in words: `achternaam zeldzaam en gelijk`, `adres wijkt af`. */
export function contributionOf(part: Compared, left: string, right: string): Contribution {
  const isName = part.field === 'surname' || part.field === 'givenNames' || part.field === 'name';
  const rarity =
    !isName || part.weight <= 1
      ? ''
      : part.weight > RARE
        ? 'zeldzaam en '
        : part.weight < COMMON
          ? 'veel voorkomend en '
          : '';
  const label = `${FIELD_WORDS[part.field]} ${rarity}${LEVEL_WORDS[part.level] ?? part.level}`;
  return { field: part.field, label, weight: part.weight, level: part.level, left, right };
}

export function kinContribution(weight: number): Contribution {
  return {
    field: 'kin',
    label: 'kan ook een familielid of huisgenoot zijn',
    weight,
    level: 'kin',
    left: '',
    right: '',
  };
}

export function rivalsContribution(weight: number): Contribution {
  return {
    field: 'rivals',
    label: 'andere kandidaten passen ook',
    weight,
    level: 'rivals',
    left: '',
    right: '',
  };
}

const CLEARLY_AGAINST = -1;
const TELLING: readonly PersonField[] = ['birthDate', 'givenNames', 'address', 'phone'];
const TELLING_ORGANISATION: readonly PersonField[] = ['kvk', 'address', 'phone'];

/** Names the field that would change the score most: the one that speaks against it, or the one that is missing. */
export function whyNotHigher(contributions: readonly Contribution[]): string {
  const against = [...contributions].sort((a, b) => a.weight - b.weight)[0];
  if (against && against.weight < CLEARLY_AGAINST) return sentenceAgainst(against);
  const seen = new Set(contributions.map((each) => each.field));
  const telling = seen.has('name') || seen.has('kvk') ? TELLING_ORGANISATION : TELLING;
  const missing = telling.find((field) => !seen.has(field));
  return missing
    ? `Niet vergeleken: ${FIELD_WORDS[missing]}. Dat gegeven zou het meeste uitmaken.`
    : 'Alles wat bekend is, past.';
}

function sentenceAgainst(against: Contribution): string {
  if (against.field === 'kin')
    return 'Een familielid of huisgenoot past ook. Een voornaam of geboortedatum die klopt, zou het verschil maken.';
  if (against.field === 'rivals')
    return 'Er zijn andere kandidaten die even goed passen. Een extra gegeven zou het verschil maken.';
  return `Het gegeven ${FIELD_WORDS[against.field]} past niet. Als dat een fout is, is de kans hoger.`;
}
