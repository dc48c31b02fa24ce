-- The tipster vault and the anonymous mailbox. Nothing here is readable without the vault's own key, and a contact
-- does not know its signal: only the signal knows the contact, by an opaque reference (R-SOURCE).

-- owner: sources
create table source_contact (
  source_ref uuid primary key,
  organisation text,
  name text,
  phone text,
  email text
);

-- owner: sources
-- The secret itself is nowhere; 81 bits of chance make a bare SHA-256 safe. No time of day: a receipt is no trail.
create table source_receipt (
  receipt_hash text primary key,
  signal_id uuid not null
);

-- owner: sources
create table mailbox_message (
  id uuid primary key,
  signal_id uuid not null,
  side text not null check (side in ('desk', 'reporter')),
  sealed text not null,
  sent_at timestamptz not null
);
-- serves: the messages of one mailbox in order
create index mailbox_message_signal on mailbox_message (signal_id, sent_at);
