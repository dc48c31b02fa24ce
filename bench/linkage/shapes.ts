import { ColumnBuilder, type Table } from '../../src/linkage/index.js';
import { type Invented, inventAddress, inventPersons, inventPhone } from '../lookup/generate-register.js';
import { type Random, seeded } from '../lookup/random.js';

/** A file of one shape: which columns it has, what they are called and how many persons stand in it twice. */
export interface Shape {
  readonly name: string;
  readonly table: Table;
  /** Entity of every row. */
  readonly entities: readonly string[];
}

type Cells = (person: Invented) => Readonly<Record<string, string>>;

const given = (person: Invented) => person.given.join(' ');
const surname = ({ prefix, surname: last }: Invented) => `${prefix} ${last}`.trim();
const dayFirst = ({ birthDate }: Invented) => birthDate.split('-').reverse().join('-');

const DUTCH: Cells = (person) => ({
  voornaam: given(person),
  achternaam: surname(person),
  geboortedatum: dayFirst(person),
  straat: person.street,
  huisnummer: person.houseNo,
  postcode: person.postcode,
  woonplaats: person.city,
  telefoon: person.phone,
});
const NAMELESS: Cells = (person) =>
  Object.fromEntries(Object.values(DUTCH(person)).map((value, place) => [`c${place + 1}`, value]));
const WHOLE_NAME: Cells = (person) => ({
  name: `${given(person)} ${surname(person)}`,
  dob: person.birthDate,
  address: `${person.street} ${person.houseNo}`,
  postcode: person.postcode,
  city: person.city,
});
const NAME_AND_BIRTH: Cells = (person) => ({
  first_name: given(person),
  last_name: surname(person),
  dob: person.birthDate,
});
const PLACE_ONLY: Cells = (person) => ({
  name: `${surname(person)}, ${given(person)}`.toUpperCase(),
  born: person.birthDate,
  town: person.city,
});

const SHAPES: readonly (readonly [name: string, cells: Cells, twice: number])[] = [
  ['Dutch names of columns, 30% twice', DUTCH, 0.3],
  ['the same, 3% twice', DUTCH, 0.03],
  ['columns c1 to c8, 3% twice', NAMELESS, 0.03],
  ['whole name and address, 30% twice', WHOLE_NAME, 0.3],
  ['given name, surname, birth date', NAME_AND_BIRTH, 0.3],
  ['SURNAME, GIVEN, birth date, town', PLACE_ONLY, 0.3],
];

/** Files of invented households, the same for the same seed. */
export function shapes(rows: number, seed: number): Shape[] {
  return SHAPES.map(([name, cells, twice], place) =>
    shapeOf(name, invent(rows, twice, seeded(seed + place)), cells),
  );
}

function invent(rows: number, twice: number, random: Random): Invented[] {
  const persons: Invented[] = [];
  for (const person of inventPersons(rows, random)) {
    persons.push(person);
    if (random.chance(twice)) persons.push(writtenAgain(person, random));
    if (persons.length >= rows) break;
  }
  return persons;
}

/** Another clerk: slips in what is written, sometimes another address or telephone. */
function writtenAgain(person: Invented, random: Random): Invented {
  const slipped = (text: string) => (random.chance(0.15) ? slip(text, random) : text);
  return {
    ...person,
    given: person.given.map(slipped),
    surname: slipped(person.surname),
    birthDate: random.chance(0.1) ? `${person.birthDate.slice(0, -1)}${random.below(10)}` : person.birthDate,
    phone: random.chance(0.25) ? inventPhone(random) : person.phone,
    ...(random.chance(0.15) ? inventAddress(random) : { street: slipped(person.street) }),
  };
}

/** One letter twice, or left out. */
function slip(text: string, random: Random): string {
  const at = random.below(Math.max(1, text.length - 1));
  return (
    text.slice(0, at) +
    (random.chance(0.5) ? text.charAt(at) : '') +
    text.slice(at + (random.chance(0.5) ? 0 : 1))
  );
}

function shapeOf(name: string, persons: readonly Invented[], cells: Cells): Shape {
  const rows = persons.map(cells);
  const columns = Object.keys(rows[0] ?? {}).map((column) => {
    const builder = new ColumnBuilder(column);
    for (const row of rows) builder.add(row[column] ?? '');
    return builder.build();
  });
  return {
    name,
    table: { ids: rows.map((_, row) => `r${row}`), columns },
    entities: persons.map(({ id }) => id),
  };
}
