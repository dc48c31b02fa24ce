-- Sixteen bytes of each record of the register of persons: what its names, dates and numbers are, cut short. They say
-- which of the records that meet a mention in a key may be meant, so that not all of them are read and scored.
-- Written with the keys, by the same code; a register that other code keyed is searched without them.

-- owner: subjects
-- serves: the sketch of a record, `no / 100` and its place in the row; all of them for a bulk match
create table subject_sketch (
  block integer primary key,
  -- A hundred records, zeros where there is none. Random bytes: compressing them costs time and gives nothing.
  sketches bytea not null
);
alter table subject_sketch alter column sketches set storage external;
