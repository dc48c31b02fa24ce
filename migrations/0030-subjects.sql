-- The reference register: whom and what a mention can mean. Each record has a small number `no` for its keys;
-- outside this module a record is known by the id its source gave it. Keys are made by the application
-- (src/linkage/register) and written in the transaction that writes the record, so a changed record is findable
-- at commit, and no index ever needs building again.

-- owner: subjects
create table subject (
  no integer primary key,
  dossier_id text not null,
  v_number text not null default '',
  given_names text not null default '',
  prefix text not null default '',
  surname text not null default '',
  -- Stored because the law asks it; never read by matching, advice or trends.
  sex text not null default '',
  birth_date text not null default '',
  -- As sex.
  nationality text not null default '',
  street text not null default '',
  house_no text not null default '',
  house_add text not null default '',
  postcode text not null default '',
  city text not null default '',
  prev_street text not null default '',
  prev_house_no text not null default '',
  prev_postcode text not null default '',
  prev_city text not null default '',
  phone text not null default '',
  email text not null default '',
  iban text not null default '',
  alias text not null default ''
);
-- serves: read one record; import finds what it has
create unique index subject_dossier_id on subject (dossier_id);

-- owner: subjects
-- serves: candidates of a mention, key by key; the primary key is the index that is read
create table subject_key (
  key integer not null,
  no integer not null,
  constraint subject_key_pkey primary key (key, no)
);

-- owner: subjects
create table organisation (
  no integer primary key,
  org_id text not null,
  kvk text not null default '',
  name text not null default '',
  street text not null default '',
  house_no text not null default '',
  postcode text not null default '',
  city text not null default '',
  phone text not null default '',
  iban text not null default ''
);
-- serves: read one record; import finds what it has
create unique index organisation_org_id on organisation (org_id);

-- owner: subjects
-- serves: candidates of a mention of an organisation
create table organisation_key (
  key integer not null,
  no integer not null,
  constraint organisation_key_pkey primary key (key, no)
);

-- owner: subjects
create table sponsor (
  no integer primary key,
  kvk text not null,
  name text not null
);
-- serves: look a recognised sponsor up by its KvK number; import finds what it has
create unique index sponsor_kvk on sponsor (kvk);

-- owner: subjects
-- serves: look a recognised sponsor up by its name
create table sponsor_key (
  key integer not null,
  no integer not null,
  constraint sponsor_key_pkey primary key (key, no)
);

-- owner: subjects
-- One row a register: how many records, the next free number, and which frequencies scorers use.
create table register_state (
  register text primary key,
  total integer not null default 0,
  next_no integer not null default 1,
  -- Rises when the counts have moved enough to matter; scorers read the counts again when it does.
  shares_version integer not null default 1,
  published_total integer not null default 0
);
insert into register_state (register) values ('subject'), ('organisation'), ('sponsor');

-- owner: subjects
-- How many records bear a term; kept up in the transaction that writes the record.
-- serves (primary key): the frequencies of one register
create table register_term (
  register text not null,
  term text not null,
  n integer not null,
  primary key (register, term)
);

-- owner: subjects
-- What changed and still has to be set against mentions that link to nobody. Taken with skip locked, then gone.
create table register_change (
  id uuid primary key,
  register text not null,
  -- Empty: too many to name, every open mention is matched again.
  nos integer[] not null,
  made_at timestamptz not null
);
