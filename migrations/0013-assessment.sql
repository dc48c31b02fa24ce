-- What an assessor found, as codes that routing and lists need; the judgement itself is in `assessment`.
alter table signal add column facts jsonb not null default '{}';
alter table signal_text add column rendering text;

-- owner: assessment
-- A new assessment retires the one before; none is overwritten (regrading keeps history, DOMAIN.md §5.3).
create table assessment (
  id uuid primary key,
  signal_id uuid not null,
  themes text[] not null,
  intent text not null,
  grade_source text not null,
  grade_info text not null,
  urgency text not null,
  facts jsonb not null,
  motive text not null,
  by_actor text not null,
  by_name text not null,
  at timestamptz not null,
  retired_at timestamptz
);
-- serves: the assessment that stands for a signal, and its history
create index assessment_signal on assessment (signal_id, at desc);
