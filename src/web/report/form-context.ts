import { reportEn } from '../text/report.en.js';
import { type ReportWords, reportNl } from '../text/report.nl.js';

export type FormLanguage = 'nl' | 'en';

/** How the desk is reached now: from configuration with effective dates, never from code (S26). */
export interface DeskHours {
  readonly phone: string;
  /** Ready to read, in both languages: "op werkdagen van 08:30 tot 12:00 uur". */
  readonly hours: Readonly<Record<FormLanguage, string>>;
  readonly open: boolean;
}

/** What every page of the public form needs to know. Holds nothing of a reporter. */
export interface FormContext {
  readonly language: FormLanguage;
  readonly words: ReportWords;
  /** Shows the banner that this is no government website. */
  readonly evaluation: boolean;
  readonly desk: DeskHours;
}

export function formContext(
  language: FormLanguage,
  site: { readonly evaluation: boolean; readonly desk: DeskHours },
): FormContext {
  return { language, words: language === 'nl' ? reportNl : reportEn, ...site };
}

/** Addresses of the public pages, in one place; nothing that a reporter types ever stands in one. */
export const PATHS = {
  start: '/melden',
  begin: '/melden/begin',
  check: '/melden/controle',
  send: '/melden/versturen',
  sent: '/melden/verstuurd',
  close: '/melden/sluiten',
  leave: '/melden/weg',
  elsewhere: '/melden/ander-land',
  expired: '/melden/verlopen',
  privacy: '/melden/privacy',
  accessibility: '/melden/toegankelijkheid',
  mailbox: '/mijn-melding',
  style: '/report/report.css',
} as const;

/** The address in the language of the page: English pages stand under `/en`. */
export function inLanguage(language: FormLanguage, path: string): string {
  return language === 'en' ? `/en${path}` : path;
}

export function otherLanguage(language: FormLanguage): FormLanguage {
  return language === 'nl' ? 'en' : 'nl';
}
