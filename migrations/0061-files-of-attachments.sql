-- serves: the nightly sweep of the file store: is this address still named?
create index attachment_original_file on attachment (original_file);
-- serves: the same for the clean copy of a picture
create index attachment_clean_file on attachment (clean_file) where clean_file is not null;
