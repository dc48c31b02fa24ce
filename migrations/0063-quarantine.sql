-- serves: the files that wait for the virus scanner
create index attachment_quarantined on attachment (id) where scan = 'quarantined';
