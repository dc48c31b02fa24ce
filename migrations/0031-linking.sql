-- Proposals and judgements on what a mention means, and on signals that report the same. A machine proposes, a
-- person judges. A judgement is retired, never overwritten, and binds what is proposed later.

-- owner: linking
create table link_proposal (
  id uuid primary key,
  signal_id uuid not null,
  mention_id uuid not null,
  register text not null,
  target_id text not null,
  label text not null,
  summary text not null,
  weight float8 not null,
  probability float8 not null,
  prior jsonb not null,
  contributions jsonb not null,
  why_not_higher text not null,
  made_at timestamptz not null,
  retired_at timestamptz
);
-- serves: the live proposals of one signal
create index link_proposal_signal on link_proposal (signal_id) where retired_at is null;
-- serves: one live proposal for a mention and a record, however often it is proposed
create unique index link_proposal_once on link_proposal (mention_id, register, target_id) where retired_at is null;

-- owner: linking
create table link_judgement (
  id uuid primary key,
  signal_id uuid not null,
  mention_id uuid not null,
  register text not null,
  target_id text not null,
  label text not null,
  verdict text not null check (verdict in ('same', 'not-same', 'unsure')),
  reason text not null,
  by_actor text not null,
  by_name text not null,
  at timestamptz not null,
  retired_at timestamptz,
  retired_by text
);
-- serves: one live judgement for a mention and a record
create unique index link_judgement_once on link_judgement (mention_id, register, target_id) where retired_at is null;
-- serves: the judgements of one signal, retired ones too
create index link_judgement_signal on link_judgement (signal_id, at);
-- serves: which mentions a record was judged to be (contradictions, the record's side of a link)
create index link_judgement_target on link_judgement (register, target_id) where retired_at is null;

-- owner: linking
-- A mention that a person did not link yet: what is matched again when the register changes, and every night.
create table open_mention (
  mention_id uuid primary key,
  signal_id uuid not null,
  register text not null,
  keys integer[] not null
);
-- serves: the mentions of one signal
create index open_mention_signal on open_mention (signal_id);
-- serves: open mentions that meet a changed record in a key
create index open_mention_keys on open_mention using gin (keys) with (fastupdate = off);

-- owner: linking
-- What a signal is compared with others by: its keys, and the facts and words they were made of.
create table signal_shape (
  signal_id uuid primary key,
  keys integer[] not null,
  shape jsonb not null
);
-- serves: signals that meet a new one in a key
create index signal_shape_keys on signal_shape using gin (keys) with (fastupdate = off);

-- owner: linking
create table relation_proposal (
  id uuid primary key,
  signal_id uuid not null,
  other_id uuid not null,
  relation text not null check (relation in ('duplicate', 'supplement', 'related')),
  score float8 not null,
  shared_facts jsonb not null,
  made_at timestamptz not null,
  retired_at timestamptz
);
-- serves: one live proposal for a pair
create unique index relation_proposal_once on relation_proposal (signal_id, other_id) where retired_at is null;
-- serves: the pair seen from its older signal
create index relation_proposal_other on relation_proposal (other_id) where retired_at is null;

-- owner: linking
create table relation_judgement (
  id uuid primary key,
  signal_id uuid not null,
  other_id uuid not null,
  relation text not null,
  verdict text not null check (verdict in ('same', 'not-same')),
  reason text not null,
  by_actor text not null,
  by_name text not null,
  at timestamptz not null,
  retired_at timestamptz
);
-- serves: one live judgement for a pair
create unique index relation_judgement_once on relation_judgement (signal_id, other_id) where retired_at is null;
