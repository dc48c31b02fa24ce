import { describe, expect, it } from 'vitest';
import { ColumnBuilder } from '../records/column.js';
import { protectedAttributeOf, roleOfColumn } from './column-role.js';
import { foldText, isNoValue } from './fold-text.js';
import { isMonthFirst, parseDate } from './parse-date.js';
import { planFields, type Table } from './plan-fields.js';

const NO_WISHES = { without: [], kinds: {}, pairs: {} };

function tableOf(columns: Readonly<Record<string, (row: number) => string>>, rows = 60): Table {
  return {
    ids: Array.from({ length: rows }, (_, row) => `Q${Math.floor(row / 3) + 100}-${row % 3}`),
    columns: Object.entries(columns).map(([name, value]) => {
      const builder = new ColumnBuilder(name);
      for (let row = 0; row < rows; row++) builder.add(value(row));
      return builder.build();
    }),
  };
}

const name = (row: number) =>
  ['anna', 'bram', 'carla', 'daan', 'eva'][row % 5]! + 'xyzw'[row % 4]! + 'klm'[row % 3]!;

function leftOut(columns: Readonly<Record<string, (row: number) => string>>) {
  const table = tableOf({ voornaam: name, ...columns });
  return planFields(table, table, NO_WISHES).leftOut;
}

describe('columns that are never compared', () => {
  it.each([
    ['a label by name', { cluster: (row: number) => String((row * 7) % 20) }],
    ['a label by name with suffix', { entity_id: (row: number) => String((row * 7) % 20) }],
    ['a running number', { volg: (row: number) => String(row) }],
    ['a cluster number in a sorted file', { groepje: (row: number) => String(Math.floor(row / 3)) }],
    ['a part of the id', { q: (row: number) => `Q${Math.floor(row / 3) + 100}` }],
    [
      'a technical key',
      { sleutel: (row: number) => `0000${String(1000 + row)}-0000-4000-8000-00000000${String(9000 - row)}` },
    ],
    ['one value in every row', { bron: () => 'crm' }],
    ['nothing at all', { leeg: () => '' }],
  ])('%s', (_why, column) => {
    expect(leftOut(column).map((out) => out.column)).toEqual(Object.keys(column));
  });

  it('free text too long to be held is left out with that reason, also where a wish gives it a kind', () => {
    const table = tableOf({ voornaam: name, notitie: (row) => `${row}`.padEnd(500_000, 'x') });
    const wishes = { ...NO_WISHES, kinds: { notitie: 'text' as const } };
    expect(planFields(table, table, wishes).leftOut).toEqual([
      { column: 'notitie', reason: 'its texts are too long and too many to be compared' },
    ]);
  });

  it('says which wish left a column out', () => {
    const table = tableOf({ voornaam: name, geslacht: (row) => (row % 2 ? 'm' : 'v') });
    const plan = planFields(table, table, { ...NO_WISHES, without: ['geslacht'] });
    expect(plan.leftOut).toEqual([{ column: 'geslacht', reason: 'you asked to leave it out' }]);
  });
});

describe('kinds by contents and name', () => {
  const table = tableOf({
    x1: (row) => `19${10 + row}-03-1${row % 9}`,
    x2: (row) => `${name(row)}@post.nl`,
    x3: (row) => String(6_000_000 + ((row * 7_919) % 1_000_003) * (row % 2 ? 1 : 3)),
    huisnummer: (row) => String(1 + ((row * 7) % 90)),
    geslacht: (row) => (row % 2 ? 'm' : 'v'),
    postcode: (row) => `${1000 + row * 13} AB`,
    woonplaats: (row) => `plaats ${name(row)}`,
    naam: (row) => `${name(row)} van ${name(row + 1)}`,
  });

  it('reads unknown columns by what is in them', () => {
    const plan = planFields(table, table, NO_WISHES);
    expect(Object.fromEntries(plan.fields.map((field) => [field.name, field.kind]))).toEqual({
      x1: 'date',
      x2: 'email',
      x3: 'identifier',
      huisnummer: 'number',
      geslacht: 'category',
      postcode: 'postcode',
      woonplaats: 'text',
      naam: 'words',
    });
  });

  it('lets a settings file decide otherwise', () => {
    const plan = planFields(table, table, { ...NO_WISHES, kinds: { x3: 'category' } });
    expect(plan.fields.find((field) => field.name === 'x3')?.kind).toBe('category');
  });
});

describe('column names', () => {
  it.each([
    ['given_name', 'given-name'],
    ['Voornaam', 'given-name'],
    ['Vorname', 'given-name'],
    ['prénom', 'given-name'],
    ['lastName', 'surname'],
    ['achternaam', 'surname'],
    ['full_name', 'full-name'],
    ['first_and_surname', 'full-name'],
    ['dateOfBirth', 'birth-date'],
    ['geboortedatum', 'birth-date'],
    ['birth_place', 'city'],
    ['street_number', 'house-number'],
    ['soc_sec_id', 'identifier'],
    ['fruit', 'other'],
  ])('%s means %s', (column, role) => {
    expect(roleOfColumn(column)).toBe(role);
  });

  it.each([
    ['gender', 'sex'],
    ['Nationaliteit', 'nationality'],
    ['birth_place', 'birthplace'],
    ['geboorteland', 'birthplace'],
    ['religion', 'religion'],
    ['moedertaal', 'language'],
    ['surname', undefined],
  ])('%s is protected as %s', (column, attribute) => {
    expect(protectedAttributeOf(column)).toBe(attribute);
  });
});

describe('values', () => {
  it.each([
    ['1980-03-05', '19800305'],
    ['19800305', '19800305'],
    ['19230085', '19230085'],
    ['5-3-1980', '19800305'],
    ['05/03/1980', '19800305'],
    ['5 maart 1980', '19800305'],
    ['5 août 1980', '19800805'],
    ['maart 1980', '19800300'],
    ['1980-03', '19800300'],
    ['hello', undefined],
    ['6988048', undefined],
  ])('reads the date %s as %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  it('sees from the column whether the month comes first', () => {
    expect(isMonthFirst(['3/25/1980', '1/2/1990'])).toBe(true);
    expect(isMonthFirst(['25/3/1980', '1/2/1990'])).toBe(false);
    expect(parseDate('3/25/1980', true)).toBe('19800325');
  });

  it.each([
    ["José  O'Neill-Şahin", 'jose oneill sahin'],
    ['Łukasz Straße', 'lukasz strasse'],
    ['Иванов', 'иванов'],
    ['B.V. Test', 'bv test'],
  ])('folds %s to %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('knows the words for no value', () => {
    expect(['', 'NULL', 'n/a', 'onbekend', '-'].every(isNoValue)).toBe(true);
    expect(isNoValue('Nanda')).toBe(false);
  });
});

describe('columns that tell one name several times', () => {
  const three = {
    full_name: (row: number) => `${name(row)} maria ${name(row + 2)}`,
    first_name: name,
    surname: (row: number) => name(row + 2),
    woonplaats: (row: number) => `plaats ${name(row + 1)}`,
  };

  it('are one bag of words', () => {
    const table = tableOf(three);
    const plan = planFields(table, table, NO_WISHES);
    expect(plan.fields.map((field) => [field.name, field.kind])).toEqual([
      ['full_name + first_name + surname', 'words'],
      ['woonplaats', 'text'],
    ]);
  });

  it('meet a file that has the whole name only', () => {
    const right = tableOf({ naam: three.full_name, plaats: three.woonplaats });
    const plan = planFields(tableOf(three), right, NO_WISHES);
    expect(plan.fields.map((field) => field.kind)).toEqual(['words', 'text']);
  });

  it('stay apart when the other file has none of them', () => {
    const plan = planFields(tableOf(three), tableOf({ woonplaats: three.woonplaats }), NO_WISHES);
    expect(plan.fields.map((field) => field.name)).toEqual(['woonplaats']);
    expect(plan.leftOut).toHaveLength(3);
  });
});
