/** What the desk's matcher may know of an organisation, on either side. Text as written, empty where unknown. */
export type OrganisationFields = {
  readonly kvk: string;
  readonly name: string;
  readonly street: string;
  readonly houseNo: string;
  readonly postcode: string;
  readonly city: string;
  readonly phone: string;
  readonly iban: string;
};

export const ORGANISATION_FIELDS = [
  'kvk',
  'name',
  'street',
  'houseNo',
  'postcode',
  'city',
  'phone',
  'iban',
] as const satisfies readonly (keyof OrganisationFields)[];

export const NO_ORGANISATION_FIELDS: OrganisationFields = {
  kvk: '',
  name: '',
  street: '',
  houseNo: '',
  postcode: '',
  city: '',
  phone: '',
  iban: '',
};
