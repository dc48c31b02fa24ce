import { CULTURES, type Culture } from './cultures.js';
import type { Random } from './random.js';

/** An invented person, with the culture the benchmark counts by. */
export interface Invented {
  id: string;
  culture: string;
  household: number;
  vNumber: string;
  given: string[];
  prefix: string;
  surname: string;
  sex: 'M' | 'V';
  /** YYYY-MM-DD; unknown parts 00. */
  birthDate: string;
  street: string;
  houseNo: string;
  postcode: string;
  city: string;
  prevStreet: string;
  prevHouseNo: string;
  prevPostcode: string;
  prevCity: string;
  phone: string;
  email: string;
  iban: string;
  alias: string;
}

const CITIES =
  'Amsterdam Rotterdam Den_Haag Utrecht Eindhoven Groningen Tilburg Almere Breda Nijmegen Apeldoorn Arnhem Haarlem Enschede Amersfoort Zaandam Den_Bosch Zwolle Leiden Leeuwarden Maastricht Dordrecht Ede Alphen Emmen Delft Venlo Deventer Helmond Oss Hilversum Heerlen Schiedam Lelystad Purmerend Roosendaal Vlaardingen Spijkenisse Assen Hoorn Katwijk Gouda Zeist Nieuwegein Veenendaal Barneveld Roermond Tiel Weert Kampen Sneek Goes'
    .split(' ')
    .map((city) => city.replace('_', ' '));
const STREET_HEADS =
  'Kerk Dorps School Molen Beatrix Juliana Wilhelmina Eiken Beuken Linden Kastanje Mozart Bach Rembrandt Vondel Tulp Rozen Narcis Merel Lijster Haven Markt Nieuwe Oude Industrie Station Burg_van_Loon_ Prof_Lorentz_ Admiraal_de_Ruyter_ Willem_de_Zwijger Prins_Hendrik Hoog Laag Zand Water Boom Spoor Parallel Thorbecke Troelstra Anjer Zonne Maan Sterren'
    .split(' ')
    .map((head) => head.replaceAll('_', ' '));
const STREET_TAILS = ['straat', 'straat', 'laan', 'weg', 'plein', 'hof', 'kade', 'dreef', 'pad'];

/** `count` persons in households, with twins, partial dates, former addresses and shared telephones. */
export function* inventPersons(count: number, random: Random): Generator<Invented> {
  let made = 0;
  for (let household = 0; made < count; household += 1) {
    const culture = pickCulture(random);
    const home = inventAddress(random);
    const family = inventFamily(culture, random);
    const members = random.chance(0.45) ? 1 : 2 + random.below(4);
    const sharedPhone = inventPhone(random);
    let twinOf: Invented | undefined;
    for (let m = 0; m < members && made < count; m += 1) {
      const person = inventPerson(
        { culture, home, family, household, member: m, number: made, sharedPhone },
        random,
      );
      if (twinOf && random.chance(0.03)) person.birthDate = twinOf.birthDate;
      twinOf = m >= 2 || members === 1 ? person : undefined;
      made += 1;
      yield person;
    }
  }
}

function pickCulture(random: Random): Culture {
  let at = random.next() * CULTURES.reduce((sum, culture) => sum + culture.share, 0);
  for (const culture of CULTURES) {
    at -= culture.share;
    if (at <= 0) return culture;
  }
  return CULTURES[0] as Culture;
}

function inventFamily(culture: Culture, random: Random) {
  const one = () =>
    random.chance(culture.rare)
      ? culture.parts.map((part) => random.pick(part)).join('')
      : random.pickSkewed(culture.family, 2);
  const surname = culture.habit === 'double' && random.chance(0.8) ? `${one()} ${one()}` : one();
  return {
    surname: random.chance(0.04) ? `${surname}-${one()}` : surname,
    prefix: random.pick(culture.prefixes),
  };
}

export function inventAddress(random: Random) {
  const city = random.pickSkewed(CITIES, 1.8);
  const street = random.pick(STREET_HEADS) + random.pick(STREET_TAILS);
  const houseNo = String(1 + Math.floor(random.next() ** 1.6 * 240));
  const digits = 1000 + ((CITIES.indexOf(city) * 173 + random.below(60)) % 8999);
  const letters = 'ABCDEGHJKLMNPRSTVWXZ';
  const postcode = `${digits}${letters[random.below(20)]}${letters[random.below(20)]}`;
  return { street, houseNo, postcode, city };
}

export function inventPhone(random: Random): string {
  return `06${String(10_000_000 + random.below(89_999_999))}`;
}

interface Setting {
  readonly culture: Culture;
  readonly home: ReturnType<typeof inventAddress>;
  readonly family: { readonly surname: string; readonly prefix: string };
  readonly household: number;
  readonly member: number;
  readonly number: number;
  readonly sharedPhone: string;
}

function inventPerson(setting: Setting, random: Random): Invented {
  const { culture, home, family } = setting;
  const sex = random.chance(0.5) ? 'M' : 'V';
  const given = inventGiven(culture, sex, random);
  const own = setting.member === 1 && random.chance(0.6) ? inventFamily(culture, random) : family;
  const surname =
    culture.habit === 'patronymic'
      ? random.pickSkewed([...culture.male, ...culture.family], 1.3)
      : own.surname;
  const moved = random.chance(0.35) ? inventAddress(random) : undefined;
  const phone = random.chance(0.8) ? (random.chance(0.3) ? setting.sharedPhone : inventPhone(random)) : '';
  return {
    id: `D${String(setting.number + 1).padStart(8, '0')}`,
    culture: culture.code,
    household: setting.household,
    vNumber: random.chance(0.92)
      ? `999${String(1_000_000 + ((setting.number * 7919 + random.below(7919)) % 8_999_999))}`
      : '',
    given,
    prefix: own.prefix,
    surname,
    sex,
    birthDate: inventBirthDate(setting.member, random),
    ...home,
    prevStreet: moved?.street ?? '',
    prevHouseNo: moved?.houseNo ?? '',
    prevPostcode: moved?.postcode ?? '',
    prevCity: moved?.city ?? '',
    phone,
    email: random.chance(0.45) ? inventEmail(given[0] ?? 'x', surname, random) : '',
    iban: random.chance(0.5)
      ? `NL${10 + random.below(89)}TEST0${String(100_000_000 + random.below(899_999_999))}`
      : '',
    alias: random.chance(0.03) ? random.pick(culture.male) : '',
  };
}

export function inventGiven(culture: Culture, sex: 'M' | 'V', random: Random): string[] {
  const list = sex === 'M' ? culture.male : culture.female;
  const names = [random.pickSkewed(list, 1.7)];
  if (random.chance(0.3)) names.push(random.pickSkewed(list, 1.3));
  return names;
}

export function inventBirthDate(member: number, random: Random): string {
  const year = member < 2 ? 1945 + Math.floor(random.next() * 60) : 1985 + random.below(35);
  if (random.chance(0.04)) return `${year}-00-00`;
  if (random.chance(0.05)) return `${year}-01-01`;
  const pad = (n: number) => String(n).padStart(2, '0');
  const month = 1 + random.below(12);
  return `${year}-${pad(month)}-${random.chance(0.01) ? '00' : pad(1 + random.below(28))}`;
}

function inventEmail(given: string, surname: string, random: Random): string {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[^a-z]/g, '');
  return `${plain(given)}.${plain(surname)}${random.below(999)}@${random.pick(['voorbeeld.nl', 'mail.example', 'post.example'])}`;
}
