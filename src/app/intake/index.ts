/** What the composition takes from here: the public pages and the public API over one site. */
export { deskHoursAt } from './desk-hours.js';
export { openFloodGate } from './flood-gate.js';
export { keepDrafts } from './keep-drafts.js';
export { mailboxApi } from './mailbox-routes.js';
export { meldingApi } from './melding-api.js';
export { reportPages } from './report-pages.js';
export type { ReportSite } from './report-site.js';
export { reporterRoutes } from './reporter-routes.js';
