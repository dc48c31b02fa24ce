/**
 * What the desk's matcher may know of a person, on either side: a mention in a signal or a record in the register.
 * Text as written, empty where unknown. Nationality, birthplace, sex, language and religion are no part of this
 * type on purpose: what is not here cannot weigh (AVG art. 9, non-discrimination).
 */
export type PersonFields = {
  readonly vNumber: string;
  readonly givenNames: string;
  readonly prefix: string;
  readonly surname: string;
  readonly birthDate: string;
  readonly street: string;
  readonly houseNo: string;
  readonly postcode: string;
  readonly city: string;
  readonly prevStreet: string;
  readonly prevHouseNo: string;
  readonly prevPostcode: string;
  readonly prevCity: string;
  readonly phone: string;
  readonly email: string;
  readonly iban: string;
  readonly alias: string;
};

/** The order in which a record is stored and sent as one text; adding a field appends it. */
export const PERSON_FIELDS = [
  'vNumber',
  'givenNames',
  'prefix',
  'surname',
  'birthDate',
  'street',
  'houseNo',
  'postcode',
  'city',
  'prevStreet',
  'prevHouseNo',
  'prevPostcode',
  'prevCity',
  'phone',
  'email',
  'iban',
  'alias',
] as const satisfies readonly (keyof PersonFields)[];

export const NO_PERSON_FIELDS: PersonFields = {
  vNumber: '',
  givenNames: '',
  prefix: '',
  surname: '',
  birthDate: '',
  street: '',
  houseNo: '',
  postcode: '',
  city: '',
  prevStreet: '',
  prevHouseNo: '',
  prevPostcode: '',
  prevCity: '',
  phone: '',
  email: '',
  iban: '',
  alias: '',
};
