import { editDistance } from '../compare/edit-distance.js';
import { type Compared, type PersonField, weigh } from './compared.js';
import { EMAIL, IBAN, type LevelModel, PHONE, V_NUMBER } from './model.js';
import type { PersonProfile } from './person-profile.js';
import { phoneFact, type Shares } from './shares.js';

type IdentifierModel = Readonly<Record<'equal' | 'near' | 'differs', LevelModel>>;

/** V-number, telephone, e-mail and IBAN: equal, one slip apart, or different. */
export function compareIdentifiers(
  mention: PersonProfile,
  record: PersonProfile,
  shares: Shares,
): Compared[] {
  const found: Compared[] = [];
  add(found, 'vNumber', V_NUMBER, mention.vNumber, record.vNumber);
  if (mention.phone !== '' && mention.phone === record.phone && shares.isHub(phoneFact(record.phone)))
    found.push(weigh('phone', 'shared', PHONE.shared));
  else add(found, 'phone', PHONE, mention.phone, record.phone);
  add(found, 'email', EMAIL, mention.email, record.email);
  add(found, 'iban', IBAN, mention.iban, record.iban);
  return found;
}

function add(found: Compared[], field: PersonField, model: IdentifierModel, a: string, b: string): void {
  if (a === '' || b === '') return;
  const level = a === b ? 'equal' : editDistance(a, b, 2) <= 1 ? 'near' : 'differs';
  found.push(weigh(field, level, model[level]));
}
