import type { Invented } from '../lookup/generate-register.js';
import type { Random } from '../lookup/random.js';
import { type InventedOrganisation, inventOrganisation } from './invent-organisations.js';
import { CAMPAIGNS, COMMON_POINTS, FILL, NOTICES, type Point, THEMES, type Theme } from './points.js';

/** Something that happened; every telling of it is a signal, and any two tellings are a true pair. */
export interface Happening {
  readonly number: number;
  /** Day since 1970 of the first telling. */
  readonly day: number;
  readonly persons: readonly Invented[];
  readonly organisation: InventedOrganisation | undefined;
  readonly fill: Readonly<Record<string, string>>;
  readonly points: readonly Point[];
  /** A text that others send too, about others; then there are no points. */
  readonly form: string;
}

export interface World {
  readonly persons: readonly Invented[];
  readonly households: ReadonlyMap<number, readonly Invented[]>;
  readonly organisations: readonly InventedOrganisation[];
}

const FIRST_DAY = 20_000;
const DAYS = 330;

export function inventWorld(persons: readonly Invented[], random: Random): World {
  const households = new Map<number, Invented[]>();
  for (const person of persons) {
    const home = households.get(person.household);
    if (home) home.push(person);
    else households.set(person.household, [person]);
  }
  return {
    persons,
    households,
    organisations: Array.from({ length: 900 }, (_, at) => inventOrganisation(at, random)),
  };
}

/**
 * Events, one after another. Three in ten lean on one before: the same person again for something else, a relative
 * at the same address, or a company that many report; one in seven is a form or a campaign.
 */
export function* inventHappenings(world: World, random: Random): Generator<Happening> {
  const past: Happening[] = [];
  for (let number = 0; ; number += 1) {
    const made = inventHappening({ world, past, number }, random);
    past.push(made);
    yield made;
  }
}

interface Setting {
  readonly world: World;
  readonly past: readonly Happening[];
  readonly number: number;
}

function inventHappening({ world, past, number }: Setting, random: Random): Happening {
  const before = past.length > 200 ? random.pick(past) : undefined;
  const draw = random.next();
  const day = FIRST_DAY + random.below(DAYS);
  const fill = inventFill(random);
  if (draw < 0.14) {
    const form = random.chance(0.5) ? random.pick(NOTICES) : random.pickSkewed(CAMPAIGNS, 1.5);
    const organisation = form.includes('{org}') ? pickOrganisation(world, random) : undefined;
    const burst = FIRST_DAY + 40 * (1 + (form.length % 7)) + random.below(25);
    return {
      number,
      day: random.chance(0.5) ? burst : day,
      persons: [random.pick(world.persons)],
      organisation,
      fill,
      points: [],
      form,
    };
  }
  const theme =
    before && before.points.length > 0 && random.chance(0.4) ? themeOf(before) : random.pick(THEMES);
  const persons = personsOf({ world, before, theme, draw }, random);
  const company = theme.subjects.includes('employer') ? 0.85 : theme.code === 'income' ? 0.6 : 0.08;
  return {
    number,
    day,
    persons,
    organisation: random.chance(company) ? pickOrganisation(world, random) : undefined,
    fill,
    points: [
      ...draws(theme.points, 3 + random.below(3), random),
      ...draws(COMMON_POINTS, 1 + random.below(2), random),
    ],
    form: '',
  };
}

const themeOf = (happening: Happening): Theme =>
  THEMES.find((theme) => happening.points.some((point) => theme.points.includes(point))) ??
  (THEMES[0] as Theme);

function personsOf(
  { world, before, theme, draw }: { world: World; before: Happening | undefined; theme: Theme; draw: number },
  random: Random,
): Invented[] {
  const known = before?.persons[0];
  const main =
    known && draw < 0.27
      ? known
      : known && draw < 0.36
        ? random.pick(world.households.get(known.household) ?? [known])
        : random.pick(world.persons);
  const others: Invented[] = [];
  if (theme.subjects.includes('couple') && random.chance(0.6)) others.push(random.pick(world.persons));
  if (random.chance(0.15)) others.push(random.pick(world.households.get(main.household) ?? world.persons));
  return [main, ...others.filter((other) => other !== main)];
}

/** A few companies are reported over and over. */
const pickOrganisation = (world: World, random: Random) => random.pickSkewed(world.organisations, 3);

function inventFill(random: Random): Record<string, string> {
  const two = (from: number, to: number) => String(from + random.below(to - from));
  const address = random.pick([
    'Molenweg',
    'Havenstraat',
    'Nieuwe Gracht',
    'Stationslaan',
    'Kade',
    'Lange Dreef',
    'Marktplein',
  ]);
  return {
    n: two(3, 25),
    small: two(1, 6),
    big: two(50, 85),
    day: two(1, 28),
    amount: String(50 * (1 + random.below(300))),
    time: `${5 + random.below(18)}:${random.pick(['00', '15', '30', '45'])}`,
    street2: `${address} ${1 + random.below(180)}`,
    city2: random.pick([
      'Antwerpen',
      'Luik',
      'Keulen',
      'Brussel',
      'Parijs',
      'Hamburg',
      'Lille',
      'Gent',
      'Aken',
      'Malmö',
      'Wenen',
      'Milaan',
    ]),
    ...Object.fromEntries(Object.entries(FILL).map(([name, list]) => [name, random.pick<string>(list)])),
  };
}

export function draws<T>(list: readonly T[], count: number, random: Random): T[] {
  const left = [...list];
  const drawn: T[] = [];
  while (drawn.length < count && left.length > 0) drawn.push(...left.splice(random.below(left.length), 1));
  return drawn;
}
