import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { compareNames, linkTables, planFields, SENSIBLE } from '../src/linkage/index.js';
import { createLexicon, readAddress, readPhone } from '../src/linkage/names/index.js';
import { personMatcher, sharesFrom } from '../src/linkage/register/index.js';

const root = new URL('..', import.meta.url);
const packageFile = z
  .object({ exports: z.record(z.string(), z.object({ types: z.string(), default: z.string() })) })
  .parse(JSON.parse(readFileSync(new URL('package.json', root), 'utf8')));

describe('the library, as another project takes it', () => {
  it.each(Object.entries(packageFile.exports))('%s has its types where its code comes from', (_, door) => {
    expect(door.default.replace('./dist/', './src/').replace(/\.js$/, '.ts')).toBe(door.types);
    expect(existsSync(new URL(door.types, root))).toBe(true);
  });

  it('asks nothing but itself: a mention is scored against a record in four lines', () => {
    const lexicon = createLexicon();
    const shares = sharesFrom({ total: 10_000, terms: new Map(), hubs: new Set() });
    const read = (given: object) => personMatcher.profile(lexicon, { ...personMatcher.none, ...given });
    const { weight } = personMatcher.score(
      read({ givenNames: 'Emine', surname: 'Bouzidi', birthDate: '3 april 1991' }),
      read({ givenNames: 'Amina', surname: 'El Bouzidi', birthDate: '1991-04-03' }),
      shares,
    );
    expect(weight).toBeGreaterThan(0);
    expect(readPhone('06 - 12 34 56 78')).toBe('+31612345678');
    expect(readAddress(lexicon, { street: 'Kerkstr. 12', houseNo: '', postcode: '', city: '' }).houseNo).toBe(
      '12',
    );
    expect([typeof compareNames, typeof linkTables, typeof planFields, typeof SENSIBLE]).not.toContain(
      'undefined',
    );
  });
});
