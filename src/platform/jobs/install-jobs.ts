import type { Database } from '../postgres/index.js';
import { bossOver } from './boss.js';

/** Makes or upgrades the tables of pg-boss. Runs after the migrations, at every start; cheap when all is there. */
export async function installJobs(database: Database): Promise<void> {
  const boss = bossOver(database, false);
  const failures: Error[] = [];
  boss.on('error', (error) => failures.push(error));
  await boss.start();
  await boss.stop({ graceful: false });
  if (failures[0]) throw failures[0];
}
