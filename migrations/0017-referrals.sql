-- owner: referrals
create table referral (
  id uuid primary key,
  signal_id uuid not null,
  route_id uuid not null unique,
  package_id uuid not null,
  recipient text not null,
  verb text not null,
  sent_at timestamptz not null,
  acknowledge_by date not null,
  acknowledged_at timestamptz,
  returned_at timestamptz,
  return_reason text,
  outcome text check (outcome in ('gegrond', 'ongegrond', 'onbekend')),
  outcome_at timestamptz,
  outcome_note text
);
-- serves: the referrals of one signal
create index referral_signal on referral (signal_id);
-- serves: hand-overs without acknowledgement after five working days
create index referral_silent on referral (acknowledge_by) where acknowledged_at is null and returned_at is null and outcome_at is null;
