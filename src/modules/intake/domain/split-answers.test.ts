import { describe, expect, it } from 'vitest';
import { splitName, splitStreet, splitTown } from './split-answers.js';

describe('an answer on one line', () => {
  it.each([
    ['Fenna Duinsteker', { given_names: 'Fenna', surname: 'Duinsteker' }],
    ['Fenna Maria van den Duinsteker', { given_names: 'Fenna Maria', surname: 'van den Duinsteker' }],
    ['Duinsteker, Fenna', { surname: 'Duinsteker', given_names: 'Fenna' }],
    ['Zorro', { surname: 'Zorro' }],
    ['Ali van', { given_names: 'Ali', surname: 'van' }],
  ])('gives the parts of the name %j', (line, parts) => {
    expect(splitName(line)).toEqual(parts);
  });

  it.each([
    ['Testkade 4', { street: 'Testkade', house_no: '4' }],
    ['Laan van de Proef 12 bis', { street: 'Laan van de Proef', house_no: '12', house_add: 'bis' }],
    ['Testkade 4-2', { street: 'Testkade', house_no: '4', house_add: '2' }],
    ['boven de bakker', { street: 'boven de bakker' }],
  ])('gives the parts of the street %j', (line, parts) => {
    expect(splitStreet(line)).toEqual(parts);
  });

  it.each([
    ['7201 ab Zutphen', { postcode: '7201AB', city: 'Zutphen' }],
    ['Den Haag', { city: 'Den Haag' }],
    ['7201AB', { postcode: '7201AB' }],
    ['', {}],
  ])('gives the parts of the town %j', (line, parts) => {
    expect(splitTown(line)).toEqual(parts);
  });
});
