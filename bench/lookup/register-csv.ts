import type { Invented } from './generate-register.js';

export const REGISTER_HEADER =
  'dossier_id,v_number,given_names,prefix,surname,sex,birth_date,nationality,street,house_no,house_add,postcode,city,prev_street,prev_house_no,prev_postcode,prev_city,phone,email,iban,alias\n';

/** An invented person as a line of register.csv. No cell of the generator holds a comma or a quote. */
export function registerLine(person: Invented): string {
  const { id, vNumber, given, prefix, surname, sex, birthDate, street, houseNo, postcode, city } = person;
  const now = [street, houseNo, '', postcode, city];
  const before = [person.prevStreet, person.prevHouseNo, person.prevPostcode, person.prevCity];
  const rest = [person.phone, person.email, person.iban, person.alias];
  return `${[id, vNumber, given.join(' '), prefix, surname, sex, birthDate, '', ...now, ...before, ...rest].join(',')}\n`;
}
