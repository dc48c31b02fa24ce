-- owner: disclosure
-- What left the house, frozen: the exact bytes and their hash. Never changed; a correction is a new package.
create table package (
  id uuid primary key,
  signal_id uuid not null,
  route_id uuid not null unique,
  recipient text not null,
  verb text not null,
  basis text not null,
  content text not null,
  sha256 text not null,
  composed_by text not null,
  released_by text not null,
  frozen_at timestamptz not null
);
-- serves: "who received something about this signal"
create index package_signal on package (signal_id);
-- serves: everything one recipient received (correction reaches all, R-CLAIM)
create index package_recipient on package (recipient, frozen_at);

-- owner: disclosure
create table delivery (
  id uuid primary key,
  package_id uuid not null references package (id),
  channel text not null check (channel in ('folder', 'mail')),
  place text not null,
  at timestamptz not null,
  pdf_sha256 text not null,
  unique (package_id, channel)
);

-- owner: disclosure
-- R-SUPPLYLOG: per recipient and per field what left, when, under which basis, on whose decision.
create table disclosure_ledger (
  id uuid primary key,
  package_id uuid not null references package (id),
  recipient text not null,
  basis text not null,
  field text not null,
  decided_by text not null,
  at timestamptz not null
);
-- serves: the ledger of one package
create index disclosure_ledger_package on disclosure_ledger (package_id);
