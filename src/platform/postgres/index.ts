/**
 * postgres: the one database of the house.
 * Decides: how it is reached, started, checked, migrated, and when a transaction runs again.
 * Owns: schema_migration, schema_migration_turn.
 * Never does: SQL of a module.
 */
export { type Database, DatabaseUnreachable, type OpenOptions, openDatabase } from './database.js';
export { flushInserts, insertLast } from './insert-last.js';
export { type Migrated, MigrationRefused, migrate, schemaVersion } from './migrate.js';
export { DatabaseUnfit, selfCheck } from './self-check.js';
export { type DatabaseSettings, databaseSettings } from './settings.js';
export { isConnectionLost, sqlState } from './sql-state.js';
export { afterCommit, CommitUnknown, type Tx, type TxHost, type TxOptions, withTx } from './with-tx.js';
export { type Witness, witnessed } from './witness.js';
