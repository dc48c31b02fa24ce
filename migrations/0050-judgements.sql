-- What a judgement answers, what the person saw when giving it, and who took it back. A mention that is one fact
-- (an address, a number) asks which records bear it: another question than who is meant, and never a link of persons.

-- owner: linking
alter table link_proposal
  add column question text not null default 'who' check (question in ('who', 'bears')),
  -- The reception centre, office or employer at whose address or number the record stands; null when at none.
  add column hub jsonb;
-- serves: a judged record that is no longer proposed stays in sight
create index link_proposal_retired on link_proposal (signal_id) where retired_at is not null;

alter table link_judgement
  add column question text not null default 'who' check (question in ('who', 'bears')),
  -- The comparison as it was shown: proposals are weighed again, a judgement is not.
  add column seen text not null default '',
  add column retired_by_name text;

-- A fact waits in both registers.
alter table open_mention
  drop constraint open_mention_pkey,
  add constraint open_mention_pkey primary key (mention_id, register);

alter table relation_judgement
  drop constraint relation_judgement_verdict_check,
  add constraint relation_judgement_verdict_check check (verdict in ('same', 'not-same', 'unsure')),
  add column retired_by text,
  add column retired_by_name text;
-- serves: a pair that is proposed again once "not the same" is taken back
create index relation_proposal_pair on relation_proposal (signal_id, other_id);
-- serves: the judgements of one signal, retired ones too, from either side of the pair
create index relation_judgement_signal on relation_judgement (signal_id);
create index relation_judgement_other on relation_judgement (other_id);
