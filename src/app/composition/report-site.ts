import type { IntakeHouse } from '../../modules/intake/index.js';
import type { Config } from '../config.js';
import { deskHoursAt, openFloodGate, type ReportSite } from '../intake/index.js';
import type { Platform } from '../platform.js';
import type { Policy } from '../policy/load-policy.js';

/** Reports an hour from one address in production: a call centre or a shelter sits behind one too. */
const REPORTS_PER_HOUR = 120;

/** An everyday page that tells nothing to who looks over a shoulder. */
const LEAVE_TO = 'https://www.buienradar.nl/';

/** What the public pages work with. Evaluation has no limit: it is where one tries a thousand reports. */
export function reportSiteOf(
  platform: Platform,
  policy: Policy,
  house: IntakeHouse,
  config: Config,
): ReportSite {
  const perHour =
    config.variables.KNOOPPUNT_REPORTS_PER_HOUR ?? (config.mode === 'evaluation' ? 0 : REPORTS_PER_HOUR);
  return {
    house,
    log: platform.log,
    evaluation: config.mode === 'evaluation',
    deskHours: () => deskHoursAt(platform.clock, policy),
    gate: openFloodGate(perHour, platform),
    secureCookies: (config.variables.KNOOPPUNT_BASE_URL ?? '').startsWith('https:'),
    leaveTo: LEAVE_TO,
  };
}
