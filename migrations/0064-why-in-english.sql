-- What would change a proposal's weight, for a colleague who reads the desk in English.
alter table link_proposal add column why_not_higher_en text not null default '';
