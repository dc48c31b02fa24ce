import { seededChance } from '../../../platform/chance.js';
import { formatCsvRow } from '../../../platform/csv/index.js';
import { type Draw, drawFrom } from '../draw.js';
import { type InventedOrganisation, inventOrganisations } from './invent-organisation.js';
import { type InventedPerson, inventPersons } from './invent-person.js';

/** The register of the evaluation desk. The first organisations are recognised sponsors too. */
export interface InventedRegister {
  readonly persons: readonly InventedPerson[];
  readonly organisations: readonly InventedOrganisation[];
  /** People whom reports speak of and the register does not know. */
  readonly strangers: readonly InventedPerson[];
}

export const PERSONS = 2_000;
export const ORGANISATIONS = 700;
export const SPONSORS = 500;
const STRANGERS = 80;

export function inventRegister(seed: number): InventedRegister {
  const draw: Draw = drawFrom(seededChance(seed));
  const everyone = inventPersons(draw, PERSONS + STRANGERS);
  return {
    persons: everyone.slice(0, PERSONS),
    strangers: everyone.slice(PERSONS),
    organisations: inventOrganisations(draw, ORGANISATIONS),
  };
}

export function subjectsCsv(persons: readonly InventedPerson[]): string {
  return csvOf(
    'dossier_id,v_number,given_names,prefix,surname,sex,birth_date,nationality,street,house_no,house_add,postcode,city,prev_street,prev_house_no,prev_postcode,prev_city,phone,email,iban,alias',
    persons.map(({ home, former, ...person }) => [
      person.dossierId,
      person.vNumber,
      person.given,
      person.prefix,
      person.surname,
      person.sex,
      person.birthDate,
      person.nationality,
      home.street,
      home.houseNo,
      home.houseAdd,
      home.postcode,
      home.city,
      former?.street ?? '',
      former?.houseNo ?? '',
      former?.postcode ?? '',
      former?.city ?? '',
      person.phone,
      person.email,
      person.iban,
      person.alias,
    ]),
  );
}

export function organisationsCsv(organisations: readonly InventedOrganisation[]): string {
  return csvOf(
    'org_id,kvk,name,street,house_no,postcode,city,phone,iban',
    organisations.map(({ orgId, kvk, name, address, phone, iban }) => [
      orgId,
      kvk,
      name,
      address.street,
      address.houseNo,
      address.postcode,
      address.city,
      phone,
      iban,
    ]),
  );
}

export function sponsorsCsv(organisations: readonly InventedOrganisation[]): string {
  return csvOf(
    'kvk,name',
    organisations.slice(0, SPONSORS).map(({ kvk, name }) => [kvk, name]),
  );
}

function csvOf(header: string, rows: readonly (readonly string[])[]): string {
  return `${header}\n${rows.map((row) => formatCsvRow(row)).join('')}`;
}
