import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { installJobs } from '../../src/platform/jobs/index.js';
import { openEmbedded } from '../../src/platform/postgres/embedded/index.js';
import { migrate, openDatabase, selfCheck } from '../../src/platform/postgres/index.js';
import { databaseUrl } from './database-url.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The role of the hub; `testDatabase` puts the name of its own database in. */
    readonly databaseUrl: string;
    /** May create and drop databases; no test of the hub works through it. */
    readonly superuserUrl: string;
  }
}

/** One server for all database tests, and one migrated database that each test file gets a copy of. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = mkdtempSync(join(tmpdir(), 'knooppunt-test-'));
  const server = await openEmbedded(home, (message) => console.error(message));
  const superuserUrl = databaseUrl(server.superuserConnection);
  const url = databaseUrl(server.connection);
  await makeTemplate(superuserUrl, url);
  project.provide('databaseUrl', url);
  project.provide('superuserUrl', superuserUrl);
  return async () => {
    await server.release();
    rmSync(home, { recursive: true, force: true });
  };
}

/** The hub's own database becomes the template: migrated once, and left by every connection. */
async function makeTemplate(superuserUrl: string, url: string): Promise<void> {
  const database = await openDatabase({ kind: 'url', url });
  try {
    await migrate(database);
    await installJobs(database);
    await selfCheck(database);
  } finally {
    await database.close();
  }
  const superuser = new pg.Client({ connectionString: superuserUrl });
  await superuser.connect();
  await superuser.query('alter database knooppunt is_template true allow_connections false');
  await superuser.end();
}
