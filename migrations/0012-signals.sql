-- The signal file. `signal` carries the summary that lists need; the text and the sealed original are apart,
-- so that a list never touches them.

-- owner: signals
create sequence signal_number_seq;

-- owner: signals
create table signal (
  id uuid primary key,
  number text not null unique,
  state text not null,
  channel text not null,
  source_kind text not null,
  source_ref uuid,
  external_id text unique,
  received_at timestamptz not null,
  entered_at timestamptz not null,
  registered_at timestamptz not null,
  registered_by text not null,
  due_on date not null,
  clock int not null default 1,
  language text,
  headline text not null,
  themes text[] not null default '{}',
  intent text not null default 'onbekend',
  urgency text not null default 'NORMAAL',
  grade_source text,
  grade_info text,
  flags text[] not null default '{}',
  handling text[] not null default '{}',
  routes text[] not null default '{}',
  duplicate_of uuid references signal (id),
  holder_id uuid,
  holder_name text,
  held_until timestamptz,
  version int not null default 1
);
-- serves: work stock and "volgende": open signals by urgency, then due date
create index signal_work_stock on signal (urgency desc, due_on, id) where state not in ('GESLOTEN', 'VERNIETIGD', 'OVERGEBRACHT', 'DUBBEL', 'DOORVERWEZEN', 'DOORGEZET', 'TERUGGEKOPPELD');
-- serves: lists by state (release queue, returned signals), newest first
create index signal_state on signal (state, received_at desc);
-- serves: search by period and the default order of search
create index signal_received_at on signal (received_at desc, id);
-- serves: search by theme
create index signal_themes on signal using gin (themes);
-- serves: the stock one colleague holds
create index signal_holder on signal (holder_id) where holder_id is not null;
-- serves: the duplicates of a signal
create index signal_duplicate_of on signal (duplicate_of) where duplicate_of is not null;

-- owner: signals
create table signal_text (
  signal_id uuid primary key references signal (id),
  text text not null
);
-- serves: search in the text by words and beginnings of words; no stemming, because tips come in many languages
create index signal_text_words on signal_text using gin (to_tsvector('simple', text));

-- owner: signals
create table signal_original (
  signal_id uuid primary key references signal (id),
  sealed text not null,
  sha256 text not null,
  sealed_at timestamptz not null
);

-- owner: signals
create table signal_event (
  id uuid primary key,
  signal_id uuid not null references signal (id),
  at timestamptz not null,
  type text not null,
  actor text not null,
  actor_name text not null,
  body jsonb not null
);
-- serves: the timeline of one signal
create index signal_event_signal on signal_event (signal_id, at);

-- owner: signals
create table mention (
  id uuid primary key,
  signal_id uuid not null references signal (id),
  external_id text,
  kind text not null,
  role text not null,
  as_written text not null,
  normalised text not null,
  start_at int,
  end_at int,
  parts jsonb not null default '{}',
  proposed_by text not null check (proposed_by in ('machine', 'staff', 'source')),
  made_at timestamptz not null,
  removed_at timestamptz
);
-- serves: the mentions of one signal
create index mention_signal on mention (signal_id);
-- serves: other signals that name the same phone, IBAN, address, organisation or person
create index mention_normalised on mention (kind, normalised) where removed_at is null;

-- owner: signals
create table claim (
  id uuid primary key,
  signal_id uuid not null references signal (id),
  text text not null,
  start_at int,
  end_at int,
  status text not null check (status in ('beweerd', 'bevestigd', 'weerlegd')),
  by_actor text not null,
  by_name text not null,
  at timestamptz not null,
  reason text
);
-- serves: the claims of one signal
create index claim_signal on claim (signal_id);

-- owner: signals
create table attachment (
  id uuid primary key,
  signal_id uuid not null references signal (id),
  name text not null,
  media_type text not null,
  size int not null,
  sha256 text not null,
  original_file text not null,
  clean_file text,
  scan text not null check (scan in ('clean', 'quarantined', 'refused')),
  made_at timestamptz not null
);
-- serves: the attachments of one signal
create index attachment_signal on attachment (signal_id);

-- owner: signals
create table signal_relation (
  signal_id uuid not null references signal (id),
  other_id uuid not null references signal (id),
  relation text not null check (relation in ('duplicate', 'supplement', 'related')),
  by_actor text not null,
  at timestamptz not null,
  reason text not null,
  retired_at timestamptz,
  primary key (signal_id, other_id, relation, at)
);
-- serves: who points at this signal
create index signal_relation_other on signal_relation (other_id);
