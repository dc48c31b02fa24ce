export const CONTACT_PARTS = ['organisation', 'name', 'phone', 'email'] as const;
export type ContactPart = (typeof CONTACT_PARTS)[number];

/** How a tipster may be reached. An empty part was not given. */
export type Contact = Readonly<Record<ContactPart, string>>;

export function isEmptyContact(contact: Contact): boolean {
  return CONTACT_PARTS.every((part) => contact[part].trim() === '');
}
