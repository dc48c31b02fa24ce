import { expect, it } from 'vitest';
import { coarseState } from './read-coarsely.js';

it.each([
  ['GEREGISTREERD', 'ontvangen'],
  ['IN_BEOORDELING', 'in behandeling'],
  ['DOORGEZET', 'in behandeling'],
  ['DUBBEL', 'in behandeling'],
  ['GESLOTEN', 'afgerond'],
  ['VERNIETIGD', 'afgerond'],
])('a tipster sees %s as %s', (state, coarse) => {
  expect(coarseState(state)).toBe(coarse);
});
