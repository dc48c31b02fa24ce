import type { Tx } from '../../../platform/postgres/index.js';
import { insertContact } from '../contact-store.js';
import { type Contact, isEmptyContact } from '../domain/contact.js';
import type { SourceHouse } from '../ports.js';

/**
 * Puts what a tipster told about himself in the vault.
 * @returns the opaque reference that the signal holds; undefined when there is nothing to keep
 */
export async function keepContact(tx: Tx, house: SourceHouse, contact: Contact): Promise<string | undefined> {
  if (isEmptyContact(contact)) return undefined;
  const sourceRef = house.newId();
  await insertContact(tx, house.vault, sourceRef, contact);
  return sourceRef;
}
