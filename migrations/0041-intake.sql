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
-- Attachments of a draft, so that the sweep can remove files of reports that were never sent.
create table draft_file (
  file_id uuid primary key,
  token_hash text not null references report_draft (token_hash) on delete cascade
);
-- serves: the files of one draft, and the cascade
create index draft_file_token_hash on draft_file (token_hash);

-- owner: intake
-- What an import file held that the register has no field for, and the digest that makes a second import silent.
create table import_line (
  external_id text primary key,
  signal_id uuid not null,
  sha256 text not null,
  unknown_fields jsonb not null default '{}'
);
