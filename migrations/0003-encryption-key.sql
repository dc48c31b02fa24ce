-- Which keys this register was written with, by fingerprint. The keys themselves are never in the database.
-- owner: platform
create table encryption_key (
  purpose text not null,
  version integer not null,
  fingerprint text not null,
  known_since timestamptz not null default now(),
  primary key (purpose, version)
);
