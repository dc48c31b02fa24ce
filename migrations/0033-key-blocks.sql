-- Keys in blocks: a row stands for `no` and, where an import or a re-keying wrote many at once, for the records in
-- `more` too. Behind 21 million keys of a million persons stand 7 million rows: a third of the room and the time to
-- load, and a look-up reads one row where it read up to 160. A record that changes alone writes rows without `more`.

alter table subject_key add column more integer[];
alter table organisation_key add column more integer[];
alter table sponsor_key add column more integer[];
