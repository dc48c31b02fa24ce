import type { Contact } from './contact.js';

/** A Dutch number without its leading zero or country code. */
const TELLING_DIGITS = 9;

/** One telephone number or one e-mail address. A name alone says nothing: many people share one. */
export function isSameReach(one: Contact, other: Contact): boolean {
  const phone = digits(one.phone);
  if (phone.length === TELLING_DIGITS && phone === digits(other.phone)) return true;
  const email = one.email.trim().toLowerCase();
  return email.includes('@') && email === other.email.trim().toLowerCase();
}

const digits = (text: string) => text.replace(/\D/g, '').slice(-TELLING_DIGITS);
