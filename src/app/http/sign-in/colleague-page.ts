import type { StaffRecord } from '../../../modules/access/index.js';
import { escapeHtml } from '../escape-html.js';

const ROLE_NAMES: Readonly<Record<string, string>> = {
  INTAKE: 'intake',
  BEOORDELAAR: 'beoordelaar',
  COORDINATOR: 'coördinator',
  ANALIST: 'operationeel analist',
  VERZOEKBEHANDELAAR: 'verzoekbehandelaar',
  JURIST: 'jurist',
  SPECIALIST: 'specialist Handhaving',
  TOEZICHT: 'onderzoeker Toezicht',
  PRIMAIR: 'behandelaar primair proces',
  USZ: 'adviseur nationale veiligheid',
  MT: 'hoofd Handhaving',
  PRIVACY: 'privacy officer',
  FG: 'functionaris gegevensbescherming',
  ARCHIEF: 'archief',
  BEHEER: 'functioneel beheer',
  AUDIT: 'audit (alleen logboek)',
};

/** "Kies een collega": evaluation mode's sign-in page. Works without scripts; names are invented. */
export function colleaguePage(uid: string, staff: readonly StaffRecord[]): string {
  const choices = staff.map((one) => choice(uid, one)).join('\n');
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kies een collega – Knooppunt (evaluatie)</title><link rel="stylesheet" href="/sign-in.css"></head>
<body><main><p class="banner">Evaluatie: alle namen zijn verzonnen. Dit is geen website van de overheid.</p>
<h1>Met wie meldt u zich aan?</h1>
<p>Elke collega heeft een andere rol. Wie iets voorstelt, kan het niet zelf vrijgeven: kies daarvoor een tweede collega.</p>
<ul>${choices}</ul></main></body></html>`;
}

function choice(uid: string, staff: StaffRecord): string {
  const roles = staff.roles.map((role) => ROLE_NAMES[role] ?? role).join(', ');
  return `<li><form method="post" action="/idp-collega/${encodeURIComponent(uid)}">
<button name="subject" value="${escapeHtml(staff.subject)}"><span class="name">${escapeHtml(staff.name)}</span>
<span class="roles">${escapeHtml(roles)}</span></button></form></li>`;
}
