import type { FieldRole, ProtectedAttribute } from './field-kind.js';

/**
 * Column names in the languages partners send: Dutch, English, German, French, Spanish, Italian, Polish, Turkish.
 * Matched on the folded name (`Date of birth`, `date_of_birth` and `dateOfBirth` are all `date of birth`).
 * Order matters: "given name" before "name", "birth place" before "place".
 */
const ROLES: readonly (readonly [FieldRole, RegExp])[] = [
  ['full-name', /\b(first|given) and (sur|last|family) ?name\b/],
  [
    'given-name',
    /\b(given|first|fore|middle|christian)( ?names?)?\b|\bforenames?\b|\bf ?name\b|\bvoor(naam|namen|letters)\b|\broepnaam\b|\bvornamen?\b|\bv ?name\b|\bprenoms?\b|\bnombres?\b|\binitials?\b|\binitialen\b|\bimie\b|\bad[iı]\b|^nome$/,
  ],
  [
    'surname',
    /\b(sur|last|family|maiden) ?names?\b|^last$|\bl ?name\b|\bs ?name\b|\bachternaam\b|\bfamilienaam\b|\bgeslachtsnaam\b|\bnachname\b|\bfamilienname\b|\bnom( de famille)?\b|\bapellidos?\b|\bcognome\b|\bnazwisko\b|\bsoyad[iı]\b|\bsobrenome\b/,
  ],
  [
    'birth-date',
    /\b(dob|date of birth|birth ?date|birth ?dt|b ?date|birth ?day|b ?day|geboorte ?datum|geb ?datum|geb ?dat|geboren|geburtsdatum|geburtstag|date (de )?naissance|fecha (de )?nac(imiento)?|data (di )?nascita|data (de )?nascimento|data urodzenia|born)\b/,
  ],
  [
    'house-number',
    /\b((street|house|building) ?(number|no|nr|num)|huis ?(nummer|nr)|haus ?(nummer|nr)|numero (civico|de voie))\b/,
  ],
  [
    'postcode',
    /\b(post ?(al)? ?codes?|postcodes?( \w+)?|zip( ?code)?|plz|postleitzahl|code postal|codigo postal|cp|cap|kod pocztowy)\b/,
  ],
  ['email', /\be ?mail( ?adres+e?)?\b|\bcorreo\b|\bcourriel\b/],
  [
    'phone',
    /\b(tele)?phone\b|\btelefoon( ?(nummer|nr))?\b|\btel\b|\bmobile?\b|\bmobiel( ?(nummer|nr))?\b|\bmovil\b|\bgsm\b|\btelefono\b|\btelefon( ?nummer)?\b|\bhandy( ?nummer)?\b|\bcell\b/,
  ],
  ['sex', /\b(sex|gender|geslacht|geschlecht|sexe|sexo)\b/],
  [
    'street',
    /\b(street|straat(naam)?|strasse|addr|address|adres|adresse|anschrift|rue|calle|domicilio|direccion|indirizzo|via|ulica|address \d)\b/,
  ],
  ['region', /\b(state|province|provincie|region|county|land)\b/],
  [
    'city',
    /\b(city|town|suburb|place|woonplaats|plaats|gemeente|stad|ort|wohnort|stadt|ville|ciudad|localidad|poblacion|comune|citta|miasto|municipality|locality)\b/,
  ],
  ['occupation', /\b(occupation|profession|beroep|job|beruf)\b/],
  [
    'identifier',
    /\b(ssn|bsn|soc sec( id)?|social security( number)?|v ?nummer|v ?number|passport( no| number)?|kvk( ?(nummer|nr))?|iban|(tax|vat|btw|ust|national|nhs)( ?(id|no|nr|number|nummer))?|rsin|siren|siret|pesel|nif|dni|nie|isbn|issn|doi|ean|gtin|upc)\b/,
  ],
  [
    'full-name',
    /\b(full ?name|name|naam|volledige naam|nombre completo|nom complet|bedrijfsnaam|handelsnaam|firma|company|patient)\b/,
  ],
];

const PROTECTED: readonly (readonly [ProtectedAttribute, RegExp])[] = [
  ['sex', /\b(sex|gender|geslacht|geschlecht|sexe|sexo)\b/],
  [
    'nationality',
    /\b(nationalit(y|eit|at|e)|citizenship|staatsangehorigkeit|country of origin|land van herkomst)\b/,
  ],
  [
    'birthplace',
    /\b(birth ?(place|country|city|town)|(place|country|city) of birth|geboorte ?(plaats|land)|geburtsort|lieu de naissance)\b/,
  ],
  ['religion', /\b(religion|religie|geloof|faith|church|kerk)\b/],
  ['language', /\b(language|taal|sprache|langue|mother tongue|moedertaal)\b/],
  ['ethnicity', /\b(ethnic(ity)?|race|etniciteit|afkomst|tribe|caste)\b/],
  ['disability', /\b(disabilit(y|ies)|handicap|beperking)\b/],
  ['orientation', /\b(sexual orientation|orientation|geaardheid)\b/],
];

/** Labels that somebody else's matching or judging left behind. Using them would be reading the answer. */
const LABEL =
  /^(cluster|entity|group|match|duplicate|dup|truth|true|gold|label|person|golden|master|block|source|dataset|source dataset)( ?(id|no|nr|key|label|number|record))?s?$|^(is )?(match|duplicate)$|^(cluster|entity|group|truth|gold|match)\b.*\b(id|key|label)$/;

/** `dateOfBirth`, `date_of_birth` and `Date of birth` all give `date of birth`. */
export function foldColumnName(name: string): string {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export function roleOfColumn(name: string): FieldRole {
  const folded = foldColumnName(name);
  if (protectedAttributeOf(name) === 'birthplace') return 'city';
  return ROLES.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'other';
}

export function protectedAttributeOf(name: string): ProtectedAttribute | undefined {
  const folded = foldColumnName(name);
  return PROTECTED.find(([, pattern]) => pattern.test(folded))?.[0];
}

export function isLabelName(name: string): boolean {
  return LABEL.test(foldColumnName(name));
}
