-- Trigram search on names, addresses and free text. Trusted since PostgreSQL 13: the owner of the database
-- may create it, no superuser needed.
create extension if not exists pg_trgm;
