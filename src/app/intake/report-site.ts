import type { IntakeHouse } from '../../modules/intake/index.js';
import type { Log } from '../../platform/log.js';
import { type DeskHours, type FormContext, type FormLanguage, formContext } from '../../web/report/index.js';
import type { FloodGate } from './flood-gate.js';

/** What the public pages and the public API work with. */
export interface ReportSite {
  readonly house: IntakeHouse;
  readonly log: Log;
  readonly evaluation: boolean;
  /** The telephone line as it holds now. */
  readonly deskHours: () => DeskHours;
  readonly gate: FloodGate;
  /** Cookies over https only; evaluation runs on plain http on this machine. */
  readonly secureCookies: boolean;
  /** Where "leave quickly" leads: an everyday page that tells nothing. */
  readonly leaveTo: string;
}

export function contextOf(site: ReportSite, language: FormLanguage): FormContext {
  return formContext(language, { evaluation: site.evaluation, desk: site.deskHours() });
}
