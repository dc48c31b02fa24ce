-- owner: app
-- One row once an empty home was made into the evaluation desk; `done_at` stands in the transaction that filled it.
create table evaluation_desk (
  id int primary key check (id = 1),
  begun_at timestamptz not null,
  done_at timestamptz
);
