import { compareAddresses } from './compare-address.js';
import { compareBirth } from './compare-birth.js';
import { compareIdentifiers } from './compare-identifiers.js';
import { compareNames } from './compare-names.js';
import type { Compared } from './compared.js';
import { IN_REGISTER, KIN_IN_REGISTER, KIN_SHARE_NAME_AND_BIRTH, SMALLEST_WORLD } from './model.js';
import type { PersonProfile } from './person-profile.js';
import type { Shares } from './shares.js';

/** One mention against one record. `weight` is `prior` + every `compared[].weight` + `kin`. */
export interface PairScore {
  /** log2 odds that mention and record are one person, not looking at other records. */
  readonly weight: number;
  /** log2 odds before comparing: one of all records, or a person the register does not hold. */
  readonly prior: number;
  readonly compared: readonly Compared[];
  /** 0 or less: what is lost because a relative or housemate would agree on the same fields. */
  readonly kin: number;
}

/**
 * Scores a pair. Three things may be true: one person, two strangers, or a relative of a person who may not be in
 * the register at all. Relatives share family name, address and telephone, so agreement on those is set against
 * that third possibility; only given name, birth date and identifiers tell relatives apart.
 */
export function scorePerson(mention: PersonProfile, record: PersonProfile, shares: Shares): PairScore {
  const compared = compareNames(mention, record, shares);
  const birth = mention.birth && compareBirth(mention.birth, record.birth, shares);
  if (birth) compared.push(birth);
  if (mention.addresses.length > 0) {
    const address = compareAddresses(mention.addresses, record.addresses, shares);
    if (address) compared.push(address);
  }
  compared.push(...compareIdentifiers(mention, record, shares));
  const prior = priorWeight(shares);
  let weight = prior;
  let likeKin = 0;
  for (const part of compared) {
    weight += part.weight;
    likeKin += part.kin;
  }
  if (sameNameAndBirth(compared)) likeKin += KIN_SHARE_NAME_AND_BIRTH;
  const kin = -Math.log2(1 + (KIN_IN_REGISTER / world(shares)) * 2 ** likeKin);
  return { weight: weight + kin, prior, compared, kin };
}

function sameNameAndBirth(compared: readonly Compared[]): boolean {
  const given = levelOf(compared, 'givenNames');
  return (
    (given === 'equal' || given === 'variant' || given === 'moved') &&
    levelOf(compared, 'birthDate') === 'equal'
  );
}

function levelOf(compared: readonly Compared[], field: Compared['field']): string | undefined {
  for (const part of compared) if (part.field === field) return part.level;
  return undefined;
}

/** log2 of the odds that one record picked blindly is the person meant. */
export function priorWeight(shares: Shares): number {
  return Math.log2(IN_REGISTER / world(shares));
}

const world = (shares: Shares) => Math.max(shares.total, SMALLEST_WORLD);
