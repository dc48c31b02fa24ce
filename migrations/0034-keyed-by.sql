-- Keys are made by code. When the code that makes them changes, a job makes them anew beside the ones in use, batch by
-- batch, and exchanges the two tables when it is done: nobody rebuilds anything, and look-ups go on meanwhile.

-- Which keys a register has: a fingerprint of the code that made them; 0 is before fingerprints.
alter table register_state add column keyed_by integer not null default 0;
-- While keys are made anew: by which code, and up to which record.
alter table register_state add column rekeying_as integer;
alter table register_state add column rekeyed_to integer;

-- owner: subjects
-- serves: the keys that are being made
create table subject_key_next (
  key integer not null,
  no integer not null,
  more integer[],
  constraint subject_key_next_pkey primary key (key, no)
);

-- owner: subjects
-- serves: the keys that are being made
create table organisation_key_next (
  key integer not null,
  no integer not null,
  more integer[],
  constraint organisation_key_next_pkey primary key (key, no)
);

-- owner: subjects
-- serves: the keys that are being made
create table sponsor_key_next (
  key integer not null,
  no integer not null,
  more integer[],
  constraint sponsor_key_next_pkey primary key (key, no)
);
