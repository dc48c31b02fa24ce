-- Drafts of the public form and remembered answers. Both are sealed with a key that only the browser or the caller
-- holds; this table has a hash of it, so a copy of the database and of the hub's own keys still opens nothing.

-- owner: intake
create table report_draft (
  token_hash text primary key,
  sealed text not null,
  phase text not null check (phase in ('open', 'sent')),
  expires_at timestamptz not null
);
-- serves: the sweep of what expired
create index report_draft_expires_at on report_draft (expires_at);

-- owner: intake
-- Files of drafts, so that the sweep of the file store leaves them until the draft is sent or expires.
create table draft_file (
  token_hash text not null references report_draft (token_hash) on delete cascade,
  file_address text not null,
  primary key (token_hash, file_address)
);
-- serves: the sweep of the file store: is this address still named?
create index draft_file_address on draft_file (file_address);

-- owner: intake
-- What an import file held that the register has no field for, and the digest that makes a second import silent.
create table import_line (
  external_id text primary key,
  signal_id uuid not null,
  sha256 text not null,
  unknown_fields jsonb not null default '{}'
);
