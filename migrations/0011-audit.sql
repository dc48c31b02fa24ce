-- The append-only record of every read and write (BIO2 8.15). `body` holds the canonical bytes that are hashed:
-- a hash over jsonb would never verify again. Sealing is apart, so that writers never wait for the chain.

-- owner: audit
create table audit_entry (
  id uuid primary key,
  at timestamptz not null,
  actor text not null,
  action text not null,
  object_kind text not null,
  object_id text not null,
  result text not null check (result in ('ok', 'refused')),
  body text not null
);
-- serves: who saw or changed this object (verify, rights desk, "who received X")
create index audit_entry_object on audit_entry (object_kind, object_id, at);
-- serves: what did this colleague do (review of logs)
create index audit_entry_actor on audit_entry (actor, at);

-- owner: audit
-- No foreign key: its check needs UPDATE on audit_entry, which nobody has.
create table audit_unsealed (
  entry_id uuid primary key
);

-- owner: audit
create table audit_seal (
  seq bigint primary key,
  entry_id uuid not null unique,
  previous_hash text not null,
  hash text not null
);

-- owner: audit
create table audit_head (
  seq bigint primary key,
  hash text not null,
  signed_at timestamptz not null,
  key_id text not null,
  signature text not null
);

-- owner: audit
-- One row: whoever locks it is the one sealer.
create table audit_sealer (
  id int primary key check (id = 1),
  last_seq bigint not null,
  last_hash text not null
);
insert into audit_sealer values (1, 0, repeat('0', 64));

-- The application's own role gives up changing what was written. It is a fence, the chain is the proof.
revoke update, delete, truncate on audit_entry, audit_seal, audit_head from current_user;
