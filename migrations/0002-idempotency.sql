-- Requests that bear an Idempotency-Key, for a day: what was asked, whether it was done, and the answer (sealed).
-- owner: platform
create table idempotency_key (
  actor text not null,
  key_digest text not null,
  request_digest text not null,
  attempt uuid not null,
  reserved_at timestamptz not null,
  acted_at timestamptz,
  answer bytea,
  primary key (actor, key_digest)
);
-- Serves the hourly removal of keys older than a day (forgetKeys).
create index idempotency_key_by_age on idempotency_key (reserved_at);
