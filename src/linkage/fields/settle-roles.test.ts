import { describe, expect, it } from 'vitest';
import { ColumnBuilder } from '../records/column.js';
import type { FieldRole } from './field-kind.js';
import { planFields } from './plan-fields.js';

const GIVEN = 'maria fatima daniel karin thomas laura elena martin'.split(' ');
const FAMILY = 'jansen smits dijkwater vermeulen boskamp groot hoevelaken timmersloot'.split(' ');
const STREETS = 'kerkstraat dorpsstraat molenweg eikenlaan'.split(' ');
const TOWNS = 'tiel ede goes'.split(' ');
const of = (list: readonly string[], n: number) => list[n % list.length]!;

const PERSON: Readonly<Record<string, (row: number) => string>> = {
  c1: (row) => `${of(GIVEN, row * 3)} ${of(GIVEN, row >> 3)}`,
  c2: (row) => `${of(FAMILY, row * 5)} ${of(FAMILY, row >> 3)}`,
  c3: (row) => `${1930 + ((row * 7) % 80)}-0${1 + (row % 9)}-1${row % 8}`,
  c4: (row) => `${of(STREETS, row * 3)} ${1 + ((row * 11) % 90)}`,
  c5: (row) => `${1000 + ((row >> 1) % 40) * 13} AB`,
  c6: (row) => of(TOWNS, (row >> 1) % 40),
};

function rolesOf(columns: Readonly<Record<string, (row: number) => string>>): Record<string, FieldRole> {
  const built = Object.entries(columns).map(([name, value]) => {
    const builder = new ColumnBuilder(name);
    for (let row = 0; row < 240; row++) builder.add(value(row));
    return builder.build();
  });
  const table = { ids: Array.from({ length: 240 }, (_, row) => `r${row}`), columns: built };
  const { fields } = planFields(table, table, { without: [], kinds: {}, pairs: {} });
  return Object.fromEntries(fields.map(({ name, role }) => [name, role]));
}

describe('roles of columns whose names say nothing', () => {
  it('come from what they hold', () => {
    expect(rolesOf(PERSON)).toEqual({
      c1: 'given-name',
      c2: 'surname',
      c3: 'birth-date',
      c4: 'street',
      c5: 'postcode',
      c6: 'city',
    });
  });

  it('are not guessed where a column of that role is named', () => {
    const { c3, ...others } = PERSON;
    const death = (row: number) => `${1960 + ((row * 7) % 60)}-0${1 + (row % 9)}-1${row % 7}`;
    expect(rolesOf({ ...others, overleden: death, geboortedatum: c3! })).toMatchObject({
      geboortedatum: 'birth-date',
      overleden: 'other',
    });
  });

  it('do not take the days of orders for birth dates', () => {
    expect(rolesOf({ ...PERSON, c3: (row) => `202${row % 4}-0${1 + (row % 9)}-1${row % 8}` })).toMatchObject({
      c3: 'other',
    });
  });

  it('take a title for the name of the thing where nothing else tells things apart', () => {
    const words = 'learning deep networks data query mining graph stream model linkage'.split(' ');
    const title = (row: number) =>
      [1, 3, 7, 11, 13].map((step) => of(words, row * step + (row >> 3))).join(' ');
    expect(rolesOf({ what: title, where: (row) => of(['vldb', 'kdd', 'icde'], row) })).toEqual({
      what: 'full-name',
      where: 'other',
    });
  });
});

describe('a name column beside one of given names', () => {
  it('holds surnames', () => {
    expect(rolesOf({ Vorname: PERSON['c1']!, Name: PERSON['c2']!, PLZ: PERSON['c5']! })).toMatchObject({
      Vorname: 'given-name',
      Name: 'surname',
    });
  });
});
