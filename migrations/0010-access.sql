-- Who may sign in, and their sessions and tokens. Secrets are stored as SHA-256 only.

-- owner: access
create table staff (
  id uuid primary key,
  subject text not null unique,
  name text not null,
  email text not null,
  roles text[] not null,
  active boolean not null default true
);

-- owner: access
create table session (
  token_hash text primary key,
  staff_id uuid not null references staff (id),
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null
);
-- serves: the nightly sweep of sessions that ended
create index session_expires_at on session (expires_at);

-- owner: access
create table api_token (
  token_hash text primary key,
  staff_id uuid references staff (id),
  partner_code text,
  label text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  check ((staff_id is null) <> (partner_code is null))
);

-- owner: access
create table sign_in_attempt (
  state_hash text primary key,
  code_verifier text not null,
  nonce text not null,
  return_to text not null,
  created_at timestamptz not null
);
