import { editDistance } from '../compare/edit-distance.js';
import { type Compared, type PersonField, weigh } from './compared.js';
import { EMAIL, IBAN, type LevelModel, PHONE, V_NUMBER } from './model.js';
import type { PersonProfile } from './person-profile.js';
import { phoneFact, type Shares } from './shares.js';

type IdentifierModel = Readonly<Record<'equal' | 'near' | 'differs', LevelModel>>;

/**
 * V-number, telephone, e-mail and IBAN: equal, one slip apart, or different. A field the mention lacks is not read
 * in the record.
 */
export function compareIdentifiers(
  mention: PersonProfile,
  record: PersonProfile,
  shares: Shares,
): Compared[] {
  const found: Compared[] = [];
  const { vNumber, phone, email, iban } = mention;
  if (vNumber !== '') add(found, 'vNumber', V_NUMBER, [vNumber, record.vNumber]);
  if (phone !== '' && phone === record.phone && shares.isHub(phoneFact(phone)))
    found.push(weigh('phone', 'shared', PHONE.shared));
  else if (phone !== '') add(found, 'phone', PHONE, [phone, record.phone]);
  if (email !== '') add(found, 'email', EMAIL, [email, record.email]);
  if (iban !== '') add(found, 'iban', IBAN, [iban, record.iban]);
  return found;
}

function add(
  found: Compared[],
  field: PersonField,
  model: IdentifierModel,
  [a, b]: readonly [string, string],
): void {
  if (b === '') return;
  const level = a === b ? 'equal' : editDistance(a, b, 2) <= 1 ? 'near' : 'differs';
  found.push(weigh(field, level, model[level]));
}
