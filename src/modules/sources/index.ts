/**
 * sources: the tipster vault and the anonymous mailbox.
 * Decides: who may open what a tipster told about himself, and which receipt opens which mailbox.
 * Owns: contact details, each sealed under a key of their own; receipts, as a hash only; mailbox messages.
 * Never does: know which signal a contact belongs to; hand a tipster's details to who handles the subject.
 */
export { CONTACT_PARTS, type Contact, isEmptyContact } from './domain/contact.js';
export {
  makeReceipt,
  type Receipt,
  type ReceiptReading,
  readReceipt,
  showReceipt,
} from './domain/receipt.js';
export { insertMessage, listMessages, type MailboxMessage } from './mailbox-store.js';
export type { Notices, SourceHouse } from './ports.js';
export { findReceipt, hasMailbox, issueReceipts } from './receipt-store.js';
export { isSameSource } from './usecases/is-same-source.js';
export { keepContact } from './usecases/keep-contact.js';
export { type OpenContactInput, openContact } from './usecases/open-contact.js';
export { writeToReporter } from './usecases/write-to-reporter.js';
