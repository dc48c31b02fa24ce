/**
 * sources: the tipster vault and the anonymous mailbox.
 * Decides: who may open what a tipster told about himself, and which receipt opens which mailbox.
 * Owns: contact details, each sealed under a key of their own; receipts, as a hash only; mailbox messages.
 * Never does: know which signal a contact belongs to; hand a tipster's details to who handles the subject.
 */
export {
  makeReceipt,
  type Receipt,
  type ReceiptReading,
  readReceipt,
  showReceipt,
} from './domain/receipt.js';
