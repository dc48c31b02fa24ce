import { describe, expect, it } from 'vitest';
import { isOneName } from './search-fields.js';

describe('a search by one name', () => {
  it.each<[Readonly<Record<string, string>>, boolean]>([
    [{ surname: 'Bouzidi' }, true],
    [{ givenNames: 'Amina' }, true],
    [{ surname: 'Bouzidi', givenNames: 'A' }, false],
    [{ surname: 'El Bouzidi' }, false],
    [{ phone: '0612345678' }, false],
    [{ name: 'Blauwpaal' }, false],
  ])('of %j: %s', (search, one) => {
    expect(isOneName(search)).toBe(one);
  });
});
