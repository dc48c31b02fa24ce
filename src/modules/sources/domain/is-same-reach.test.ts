import { describe, expect, it } from 'vitest';
import type { Contact } from './contact.js';
import { isSameReach } from './is-same-reach.js';

const contact = (parts: Partial<Contact>): Contact => ({
  organisation: '',
  name: '',
  phone: '',
  email: '',
  ...parts,
});

describe('two contacts in the vault', () => {
  it.each<[string, Partial<Contact>, Partial<Contact>, boolean]>([
    ['one number in two spellings', { phone: '06 - 1234 5678' }, { phone: '+31612345678' }, true],
    ['one e-mail address', { email: 'Anna@Voorbeeld.test ' }, { email: 'anna@voorbeeld.test' }, true],
    ['one name only', { name: 'Anna Testman' }, { name: 'Anna Testman' }, false],
    ['two numbers', { phone: '0612345678' }, { phone: '0612345679' }, false],
    ['no way to be reached', {}, {}, false],
    ['an extension', { phone: '12' }, { phone: '12' }, false],
  ])('with %s: %j and %j', (_, one, other, same) => {
    expect(isSameReach(contact(one), contact(other))).toBe(same);
  });
});
