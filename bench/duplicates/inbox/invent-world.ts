import { type Invented, inventAddress, inventPhone } from '../../lookup/generate-register.js';
import type { Random } from '../../lookup/random.js';
import type { Company, Happening } from './happening.js';
import { FAMILY_MATTERS } from './matters-family.js';
import { STAY_MATTERS } from './matters-stay.js';
import { WORK_MATTERS } from './matters-work.js';

const MATTERS = [...FAMILY_MATTERS, ...STAY_MATTERS, ...WORK_MATTERS];
const TRADES =
  'Uitzendbureau Restaurant Bakkerij Schoonmaak Kwekerij Installatie Transport Zorg Academie Advocaten Bouw Logistiek Hotel Slagerij Techniek'.split(
    ' ',
  );
const BRANDS =
  'Delta Noorder Zuider Aurora Polder Meridiaan Saffier Atlas Horizon Vesta Orion Kompas Lotus Anker Zenit Havik Brons Corona Tulpia Merwe Ambacht Sirius Waal Parel Titan'.split(
    ' ',
  );
const FORMS = ['B.V.', 'BV', 'VOF', ''];

/** Who the reports are about: mostly strangers, some who come back, a few who stand in the middle of much. */
export interface World {
  readonly persons: readonly Invented[];
  readonly employers: readonly Company[];
  readonly agents: readonly { readonly person: Invented; readonly phone: string; readonly iban: string }[];
}

export function inventWorld(persons: readonly Invented[], random: Random): World {
  const agents = Array.from({ length: 40 }, () => ({
    person: random.pick(persons),
    phone: inventPhone(random),
    iban: inventIban(random),
  }));
  return { persons, employers: Array.from({ length: 60 }, () => inventCompany(random)), agents };
}

/** A new event; with `earlier`, one of the same person, of somebody in that household or at that address. */
export function inventHappening(world: World, event: number, random: Random, earlier?: Happening): Happening {
  const kin = earlier && pickKin(world, earlier, random);
  const who = kin ?? random.pick(world.persons);
  const matter = earlier && random.chance(0.35) ? earlier.matter : random.pick(MATTERS);
  const agent = random.chance(0.12) ? random.pickSkewed(world.agents, 1.5) : undefined;
  const other = matter.withOther ? (agent?.person ?? random.pick(world.persons)) : undefined;
  const company = matter.withOrganisation ? pickCompany(world, random, earlier) : undefined;
  return {
    event,
    matter,
    who,
    ...(other && { other }),
    ...(company && { company }),
    place: random.chance(0.7) ? who : inventAddress(random),
    day: earlier ? earlier.day + 30 + random.below(240) : random.below(330),
    ...inventCircumstances(random),
    phone: agent?.phone ?? (who.phone || inventPhone(random)),
    iban: agent?.iban ?? (who.iban || inventIban(random)),
  };
}

function inventCircumstances(random: Random) {
  return {
    amount: random.chance(0.3) ? 50 * (1 + random.below(40)) : 500 * (1 + random.below(60)),
    count: 2 + Math.floor(random.next() ** 2 * 28),
    hour: `${5 + random.below(18)}.${random.pick(['00', '15', '30', '45'])} uur`,
    plate: inventPlate(random),
  };
}

function pickKin(world: World, earlier: Happening, random: Random): Invented {
  const same = world.persons.filter(({ household }) => household === earlier.who.household);
  return random.chance(0.6) ? earlier.who : random.pick(same);
}

function pickCompany(world: World, random: Random, earlier?: Happening): Company {
  if (earlier?.company && random.chance(0.4)) return earlier.company;
  return random.chance(0.45) ? random.pickSkewed(world.employers, 2) : inventCompany(random);
}

function inventCompany(random: Random): Company {
  const name = `${random.pick(BRANDS)} ${random.pick(TRADES)} ${random.pick(FORMS)}`.trim();
  return { name, city: inventAddress(random).city, phone: inventPhone(random) };
}

function inventIban(random: Random): string {
  return `NL${10 + random.below(89)}PROF0${String(100_000_000 + random.below(899_999_999))}`;
}

function inventPlate(random: Random): string {
  const letters = 'BDFGHJKLNPRSTVXZ';
  const letter = () => letters[random.below(letters.length)];
  return `${letter()}${letter()}-${100 + random.below(899)}-${letter()}`;
}
