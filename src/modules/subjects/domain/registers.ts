/** The registers this module keeps, and under which column each field of the matcher is stored. */
export interface RegisterShape {
  readonly name: 'subject' | 'organisation' | 'sponsor';
  /** Column of the id that the source gave; unique. */
  readonly idColumn: string;
  /** Stored columns but `no` and the id, as the import file names them. */
  readonly columns: readonly string[];
  /** Whether sketches of its records are kept. */
  readonly sketched: boolean;
}

export const SUBJECT: RegisterShape = {
  name: 'subject',
  idColumn: 'dossier_id',
  columns: [
    'v_number',
    'given_names',
    'prefix',
    'surname',
    'sex',
    'birth_date',
    'nationality',
    'street',
    'house_no',
    'house_add',
    'postcode',
    'city',
    'prev_street',
    'prev_house_no',
    'prev_postcode',
    'prev_city',
    'phone',
    'email',
    'iban',
    'alias',
  ],
  sketched: true,
};

export const ORGANISATION: RegisterShape = {
  name: 'organisation',
  idColumn: 'org_id',
  columns: ['kvk', 'name', 'street', 'house_no', 'postcode', 'city', 'phone', 'iban'],
  sketched: false,
};

export const SPONSOR: RegisterShape = {
  name: 'sponsor',
  idColumn: 'kvk',
  columns: ['name'],
  sketched: false,
};

/** `given_names` to `givenNames`. */
export function camel(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Every column in stored order, the id first. */
export function allColumns(shape: RegisterShape): string[] {
  return [shape.idColumn, ...shape.columns];
}
