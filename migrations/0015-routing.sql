-- owner: routing
create table route_advice (
  id uuid primary key,
  signal_id uuid not null,
  table_version text not null,
  facts jsonb not null,
  advice jsonb not null,
  at timestamptz not null
);
-- serves: the newest advice of a signal
create index route_advice_signal on route_advice (signal_id, at desc);

-- owner: routing
create table route (
  id uuid primary key,
  signal_id uuid not null,
  code text not null,
  verb text not null,
  basis text not null,
  recipient text not null,
  reason text not null,
  external boolean not null,
  rule_id text,
  state text not null check (state in ('proposed', 'released', 'sent-back', 'withdrawn')),
  proposed_by uuid not null,
  proposed_name text not null,
  proposed_at timestamptz not null,
  decided_by uuid,
  decided_name text,
  decided_at timestamptz,
  decision_reason text
);
-- serves: the routes of one signal
create index route_signal on route (signal_id);
