import type { SignalId } from '../../kernel/index.js';

export interface SourceContactTable {
  source_ref: string;
  organisation: string | null;
  name: string | null;
  phone: string | null;
  email: string | null;
}

export interface MailboxMessageTable {
  id: string;
  signal_id: SignalId;
  side: 'desk' | 'reporter';
  sealed: string;
  sent_at: Date;
}

export type SourceTables = {
  source_contact: SourceContactTable;
  source_receipt: { receipt_hash: string; signal_id: SignalId };
  mailbox_message: MailboxMessageTable;
};
