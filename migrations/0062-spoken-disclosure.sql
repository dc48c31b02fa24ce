-- owner: disclosure
-- What was told by telephone because a life was in danger, before a package could be made (DOMAIN.md 1.4). A row is
-- the ledger line of what left; a second person reads it afterwards and says so, and never changes what was told.
create table spoken_disclosure (
  id uuid primary key,
  signal_id uuid not null,
  recipient text not null,
  basis text not null,
  spoke_with text not null,
  told text not null,
  reason text not null,
  called_at timestamptz not null,
  by_staff uuid not null,
  by_name text not null,
  recorded_at timestamptz not null,
  complete_by date not null,
  read_by uuid,
  read_name text,
  read_at timestamptz,
  verdict text check (verdict in ('agreed', 'objected')),
  note text
);
-- serves: the warnings of one signal
create index spoken_disclosure_signal on spoken_disclosure (signal_id);
-- serves: the warnings that nobody read after the caller
create index spoken_disclosure_unread on spoken_disclosure (recorded_at) where read_at is null;
