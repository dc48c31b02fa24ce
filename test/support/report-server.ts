import { buildServer } from '../../src/app/http/server.js';
import {
  mailboxApi,
  meldingApi,
  openFloodGate,
  type ReportSite,
  reportPages,
} from '../../src/app/intake/index.js';
import { silentLog } from '../../src/platform/log.js';
import type { TestIntakeHouse } from './intake-house.js';

/** The public pages and the public API over a test house; nothing of the desk. */
export function reportServer(house: TestIntakeHouse, change: Partial<ReportSite> = {}) {
  const { clock, newId, database } = house;
  const site: ReportSite = {
    house,
    log: silentLog,
    evaluation: true,
    deskHours: () => ({
      phone: '088 000 0000',
      hours: { nl: 'op werkdagen van 08:30 tot 12:00 uur', en: 'on working days from 08:30 to 12:00' },
      open: true,
    }),
    gate: openFloodGate(0, { clock, chance: database.chance }),
    secureCookies: false,
    leaveTo: '/healthz',
    ...change,
  };
  return buildServer({
    log: silentLog,
    clock,
    newId,
    readiness: { reasons: async () => [] },
    api: [meldingApi(site), mailboxApi(site)],
    pages: [reportPages(site)],
  });
}
