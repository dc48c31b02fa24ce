import { inventAddress, inventPhone } from '../lookup/generate-register.js';
import type { Random } from '../lookup/random.js';

export interface InventedOrganisation {
  readonly name: string;
  readonly kvk: string;
  readonly street: string;
  readonly houseNo: string;
  readonly postcode: string;
  readonly city: string;
  readonly phone: string;
  readonly iban: string;
}

const HEADS =
  'Gouden Zilver Nieuwe Oranje Blauwe Groene Ster Zon Maan Noord Zuid Oost West Royal Anatolia Atlas Nile Orient Delta Polder Rijn Maas Tulip Lotus Jasmin Safran Baltic Fortuna Vista'.split(
    ' ',
  );
const TRADES =
  'Schoonmaak Uitzendbureau Bakkerij Slagerij Kapsalon Nagelstudio Kwekerij Transport Bouw Logistiek Horeca Wasserij Autobedrijf Versmarkt Restaurant Klussen Montage Metaal Vlees Zorg'.split(
    ' ',
  );

export function inventOrganisation(number: number, random: Random): InventedOrganisation {
  const name = random.chance(0.3)
    ? `${random.pick(TRADES)} ${random.pick(HEADS)} ${random.pick(HEADS)}`
    : `${random.pick(HEADS)} ${random.pick(TRADES)}${random.chance(0.3) ? ` ${random.pick(['Holding', 'Nederland', 'Groep'])}` : ''}`;
  return {
    name: `${name} ${random.pick(['B.V.', 'BV', 'VOF', ''])}`.trim(),
    kvk: `0000${String(1000 + number).slice(-4)}`,
    ...inventAddress(random),
    phone: inventPhone(random),
    iban: `NL${10 + random.below(89)}TEST0${String(100_000_000 + random.below(899_999_999))}`,
  };
}

/** A company as people write it: without its form, in capitals, with a slip, or by its first words only. */
export function writeOrganisation(
  organisation: InventedOrganisation,
  random: Random,
): Record<string, string> {
  const fields: Record<string, string> = { name: writtenName(organisation.name, random) };
  if (random.chance(0.12)) fields['kvk'] = organisation.kvk;
  if (random.chance(0.35)) {
    fields['street'] = organisation.street;
    if (random.chance(0.85)) fields['house_no'] = organisation.houseNo;
  }
  if (random.chance(0.4)) fields['city'] = organisation.city;
  if (random.chance(0.15)) fields['postcode'] = organisation.postcode;
  return fields;
}

function writtenName(name: string, random: Random): string {
  let written = name;
  if (random.chance(0.5)) written = written.replace(/ (B\.V\.|BV|VOF)$/, '');
  if (random.chance(0.2)) written = written.replace(/ (Holding|Nederland|Groep)/, '');
  if (random.chance(0.08)) written = written.toUpperCase();
  if (random.chance(0.1)) {
    const at = 1 + random.below(written.length - 2);
    written = written.slice(0, at) + written.slice(at + 1);
  }
  return written;
}
