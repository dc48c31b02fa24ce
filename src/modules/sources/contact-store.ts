import type { Kysely } from 'kysely';
import type { Sealing } from '../../platform/house.js';
import type { Tx } from '../../platform/postgres/index.js';
import { CONTACT_PARTS, type Contact, type ContactPart } from './domain/contact.js';
import type { SourceContactTable, SourceTables } from './tables.js';

const place = (column: ContactPart, row: string) => ({ table: 'source_contact', column, row });

/** Seals each part by itself, bound to its row and column. */
export async function insertContact(
  tx: Tx,
  vault: Sealing,
  sourceRef: string,
  contact: Contact,
): Promise<void> {
  const sealed = (part: ContactPart) =>
    contact[part].trim() ? vault.seal(place(part, sourceRef), contact[part].trim()) : null;
  const row: SourceContactTable = {
    source_ref: sourceRef,
    organisation: sealed('organisation'),
    name: sealed('name'),
    phone: sealed('phone'),
    email: sealed('email'),
  };
  await tx.withTables<SourceTables>().insertInto('source_contact').values(row).execute();
}

export async function findContact(
  db: Kysely<unknown>,
  vault: Sealing,
  sourceRef: string,
): Promise<Contact | undefined> {
  const row = await db
    .withTables<SourceTables>()
    .selectFrom('source_contact')
    .selectAll()
    .where('source_ref', '=', sourceRef)
    .executeTakeFirst();
  if (!row) return undefined;
  const open = (part: ContactPart) => {
    const sealed = row[part];
    return sealed === null ? '' : vault.open(place(part, sourceRef), sealed);
  };
  const [organisation, name, phone, email] = CONTACT_PARTS.map(open);
  return { organisation: organisation ?? '', name: name ?? '', phone: phone ?? '', email: email ?? '' };
}
