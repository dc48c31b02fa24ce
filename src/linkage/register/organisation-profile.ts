import { type CompanyReading, readCompanyName } from '../names/company-name.js';
import { type AddressReading, readAddress } from '../names/dutch-address.js';
import { hashText } from '../names/hash.js';
import { readIban, readKvk } from '../names/identifiers.js';
import type { Lexicon } from '../names/lexicon.js';
import { readPhone } from '../names/phone.js';
import type { OrganisationFields } from './organisation-fields.js';
import { ibanKey, key, pairKey } from './person-keys.js';
import { type Probe, repairedIbanKeys, withinBudget } from './probe-keys.js';
import type { Shares } from './shares.js';

/** An organisation as the matcher compares it. */
export interface OrganisationProfile {
  readonly name: CompanyReading;
  readonly kvk: string;
  readonly address: AddressReading | undefined;
  readonly phone: string;
  readonly iban: string;
}

export function organisationProfile(lexicon: Lexicon, fields: OrganisationFields): OrganisationProfile {
  const placed = fields.street !== '' || fields.postcode !== '' || fields.city !== '';
  return {
    name: lexicon.remember(readCompanyName, fields.name),
    kvk: fields.kvk === '' ? '' : (readKvk(fields.kvk) ?? ''),
    address: placed ? readAddress(lexicon, fields) : undefined,
    phone: fields.phone === '' ? '' : (readPhone(fields.phone) ?? ''),
    iban: fields.iban === '' ? '' : (readIban(fields.iban) ?? ''),
  };
}

/** The keys an organisation is stored under. A single word of the name is one too: companies have rare words. */
export function organisationKeys(profile: OrganisationProfile): number[] {
  const keys = factKeys(profile);
  const { words } = profile.name;
  for (const word of words) keys.push(key('al', word.hash), key('gh', word.head, words.length));
  for (let i = 0; i < words.length; i += 1)
    for (let j = i + 1; j < words.length; j += 1)
      keys.push(pairKey(words[i]?.hash ?? 0, words[j]?.hash ?? 0));
  return [...new Set(keys)];
}

function factKeys({ kvk, phone, iban, address }: OrganisationProfile): number[] {
  const keys: number[] = [];
  if (kvk !== '')
    keys.push(key('v', hashText(kvk)), key('w', hashText(kvk.slice(0, 4))), key('w', hashText(kvk.slice(4))));
  if (phone !== '') keys.push(key('ph', hashText(phone.slice(-8))));
  if (iban !== '') keys.push(ibanKey(iban));
  if (!address || address.houseNo === '') return keys;
  if (address.postcode.length === 6) keys.push(key('pc', hashText(address.postcode + address.houseNo)));
  if (address.street !== '')
    keys.push(key('sh', hashText(address.street + address.houseNo), hashText(address.city)));
  return keys;
}

/** The keys a mention of an organisation asks for, rarest first, within the budget of a look-up. */
export function organisationProbes(mention: OrganisationProfile, shares: Shares): Probe[] {
  const facts = [...factKeys(mention), ...repairedIbanKeys(mention.iban)];
  const probes: Probe[] = facts.map((each) => ({ key: each, expected: 3 }));
  const words = mention.name.words.map((word) => ({ word, rows: shares.total * shares.name(word.group) }));
  for (const { word, rows } of words) {
    probes.push({ key: key('al', word.hash), expected: rows });
    probes.push({ key: key('gh', word.head, words.length), expected: shares.total / 150 });
  }
  for (const [i, a] of words.entries())
    for (const b of words.slice(i + 1))
      probes.push({
        key: pairKey(a.word.hash, b.word.hash),
        expected: (3 * a.rows * b.rows) / Math.max(shares.total, 1),
      });
  return withinBudget(probes, shares);
}

/** The terms an organisation counts for. */
export function organisationTerms(profile: OrganisationProfile): string[] {
  const terms = new Set(profile.name.words.map((word) => `n${word.group}`));
  if (profile.address?.city) terms.add(`c${profile.address.city}`);
  return [...terms];
}
