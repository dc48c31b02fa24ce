-- owner: enrichment
-- Each look-up with its source, reason and result; a failed one stays as a gap (never as "nothing found").
create table enrichment (
  id uuid primary key,
  signal_id uuid not null,
  source text not null,
  query text not null,
  reason text not null,
  status text not null check (status in ('found', 'nothing', 'failed')),
  summary text not null,
  items jsonb not null,
  by_actor text not null,
  by_name text not null,
  at timestamptz not null
);
-- serves: what was looked up for one signal
create index enrichment_signal on enrichment (signal_id, at);
