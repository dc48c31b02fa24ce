import type { Draw } from '../draw.js';
import { inventIban, inventKvk, inventPhone } from './identifiers.js';
import { type Address, inventAddress } from './invent-address.js';

export interface InventedOrganisation {
  readonly orgId: string;
  readonly kvk: string;
  readonly name: string;
  readonly address: Address;
  readonly phone: string;
  readonly iban: string;
}

const FIRST = [
  'Noordzijde',
  'Klaverveld',
  'Zonnedauw',
  'Duinroos',
  'Kraanvogel',
  'Blauwpaal',
  'Meerkoet',
  'Trechter',
  'Goudhaver',
  'Wolkenhof',
  'Rietgors',
  'Pelikaanhof',
  'Stuwmeer',
  'Zwenkgras',
  'Ankerplaats',
  'Lindepoort',
  'Vlasbloem',
  'Kruidentuin',
  'Oostpunt',
  'Waalzicht',
  'Sterrenwacht',
  'Polderlicht',
  'Tuindorp',
  'Kiezelstrand',
  'Bergamot',
] as const;
const LINES = [
  'Uitzendbureau',
  'Schoonmaak',
  'Logistiek',
  'Horeca',
  'Kassen',
  'Bouw',
  'Techniek',
  'Zorg',
  'Taleninstituut',
  'College',
  'Software',
  'Advies',
  'Transport',
  'Vleesverwerking',
  'Au pairs',
  'Detachering',
  'Bezorging',
  'Montage',
] as const;
const FORMS = ['B.V.', 'B.V.', 'B.V.', 'V.O.F.', 'Groep B.V.', 'Nederland B.V.'] as const;

/** `count` organisations with names that differ; no combination is the name of a company we know of. */
export function inventOrganisations(draw: Draw, count: number): InventedOrganisation[] {
  const names = new Set<string>();
  while (names.size < count) names.add(`${draw.pick(FIRST)} ${draw.pick(LINES)} ${draw.pick(FORMS)}`);
  return [...names].map((name, index) => ({
    orgId: `EVAL-ORG-${String(index + 1).padStart(4, '0')}`,
    kvk: inventKvk(index + 1),
    name,
    address: inventAddress(draw),
    phone: inventPhone(draw),
    iban: inventIban(draw),
  }));
}
