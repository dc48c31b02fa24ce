import { namedByDrafts } from '../../modules/intake/index.js';
import { namedByAttachments, scanQuarantined } from '../../modules/signals/index.js';
import { clamdPlace, clamdScanner } from '../../platform/antivirus/index.js';
import { type FileStore, type Sweep, sweepOrphans } from '../../platform/files/index.js';
import type { House } from '../../platform/house.js';
import type { Database } from '../../platform/postgres/index.js';
import type { Config } from '../config.js';
import type { Platform } from '../platform.js';

const QUEUE = 'files.sweep-orphans';
const NIGHT_SECONDS = 86_400;
const DAY_MS = 86_400_000;

/** Every module that keeps the address of a file in a row of its own is asked here, or its files are lost after a day. */
export function sweepFiles({ db }: Pick<Database, 'db'>, files: FileStore, now: Date): Promise<Sweep> {
  return sweepOrphans(files, new Date(now.getTime() - DAY_MS), async (addresses) => {
    const named = [await namedByAttachments(db, addresses), await namedByDrafts(db, addresses)];
    return new Set(named.flatMap((each) => [...each]));
  });
}

/** Every night the file store forgets what no row names: of reports that were never sent, and of what rolled back. */
export async function keepFiles({ jobs, database, files, clock, log }: Platform): Promise<void> {
  await jobs.declare(QUEUE);
  await jobs.work(QUEUE, async () => {
    const { looked, removed } = await sweepFiles(database, files, clock.now());
    log.info('files swept', { looked, removed });
  });
  jobs.every(QUEUE, NIGHT_SECONDS);
}

const SCAN_QUEUE = 'attachments.scan';
const SCAN_SECONDS = 60;

/** With a virus scanner (KNOOPPUNT_CLAMD) attachments that wait are read each minute; without one they stay closed. */
export async function keepScanning(platform: Platform, house: House, { variables }: Config): Promise<void> {
  const place = variables.KNOOPPUNT_CLAMD;
  if (!place) return;
  const scanner = clamdScanner(clamdPlace(place));
  const { jobs, files, log } = platform;
  await jobs.declare(SCAN_QUEUE);
  await jobs.work(SCAN_QUEUE, async () => {
    const judged = await scanQuarantined(house, files, scanner);
    if (judged > 0) log.info('attachments scanned', { judged });
  });
  jobs.every(SCAN_QUEUE, SCAN_SECONDS);
}
