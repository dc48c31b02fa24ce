import type { Flaw } from '../../../kernel/index.js';
import { type ContactAnswers, isAnonymous, type ReportAnswers, SUBJECT_FIELDS } from './report-answers.js';

/** About eight pages; the longest letter that desks report is under half of it. */
export const LONGEST_TEXT = 20_000;
export const LONGEST_LINE = 200;
export const MOST_ATTACHMENTS = 10;

/** Everything that is wrong with a report, all at once, in the order of the form. */
export function findReportFlaws(report: ReportAnswers): Flaw[] {
  return [
    ...scopeFlaws(report),
    ...earlierReferenceFlaws(report),
    ...textFlaws(report),
    ...subjectFlaws(report),
    ...attachmentFlaws(report),
    ...contactFlaws(report),
  ];
}

export function scopeFlaws(report: ReportAnswers): Flaw[] {
  if (report.scope !== 'BUITEN_NL') return [];
  return [
    flaw(
      'scope',
      'outside-scope',
      'Wij kunnen niets doen met iets dat alleen buiten Nederland speelt. Meld het bij de instantie van dat land.',
    ),
  ];
}

/** `HIK-2026-000123-C`; the check character is the register's own business and is asked there. */
const REFERENCE_SHAPE = /^[A-Z]{2,6}-\d{4}-\d{6,}-[0-9A-Z]$/;

export function earlierReferenceFlaws(report: ReportAnswers): Flaw[] {
  if (report.scope !== 'AANVULLING') return [];
  if (!report.earlierReference)
    return [flaw('earlierReference', 'reference-missing', 'Vul het kenmerk van uw eerdere melding in.')];
  if (REFERENCE_SHAPE.test(normaliseReference(report.earlierReference))) return [];
  return [
    flaw(
      'earlierReference',
      'reference-shape',
      'Dit kenmerk herkennen wij niet. Een kenmerk ziet eruit als HIK-2026-000123-C.',
    ),
  ];
}

/** Spaces around and inside, and small letters, are forgiven. */
export function normaliseReference(typed: string): string {
  return typed.toUpperCase().replace(/[\s.]/g, '').replace(/[–—]/g, '-');
}

export function textFlaws(report: ReportAnswers): Flaw[] {
  if (!report.text.trim()) return [flaw('text', 'text-missing', 'Schrijf op wat u wilt melden.')];
  if (report.text.length <= LONGEST_TEXT) return [];
  return [
    flaw(
      'text',
      'text-too-long',
      'Uw tekst is te lang. U mag 20.000 tekens gebruiken. Stuur de rest mee als bijlage.',
    ),
  ];
}

export function subjectFlaws(report: ReportAnswers): Flaw[] {
  return SUBJECT_FIELDS.flatMap((field) => lineFlaws(`subject.${field}`, report.subject[field]));
}

export function attachmentFlaws(report: ReportAnswers): Flaw[] {
  if (report.attachments.length <= MOST_ATTACHMENTS) return [];
  return [flaw('attachments', 'too-many-attachments', 'U mag 10 bijlagen meesturen. Haal er een paar weg.')];
}

export function contactFlaws(report: ReportAnswers): Flaw[] {
  if (isAnonymous(report)) return [];
  const { contact } = report;
  return [
    ...(report.capacity === 'INSTANTIE' ? agencyFlaws(contact) : []),
    ...(contact.phone.trim() || contact.email.trim()
      ? []
      : [flaw('contact.email', 'contact-missing', 'Vul een e-mailadres of een telefoonnummer in.')]),
    ...emailFlaws(contact.email.trim()),
    ...phoneFlaws(contact.phone.trim()),
    ...Object.entries(contact).flatMap(([field, value]) => lineFlaws(`contact.${field}`, value)),
  ];
}

function agencyFlaws(contact: ContactAnswers): Flaw[] {
  return [
    ...(contact.organisation.trim()
      ? []
      : [
          flaw(
            'contact.organisation',
            'organisation-missing',
            'Vul de naam van uw organisatie of instantie in.',
          ),
        ]),
    ...(contact.name.trim() ? [] : [flaw('contact.name', 'contact-name-missing', 'Vul uw naam in.')]),
  ];
}

/** Only what is surely wrong: a stricter test turns honest people away, for RFC 5321 allows far more than most tests do. */
function emailFlaws(email: string): Flaw[] {
  if (!email || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return [];
  return [
    flaw('contact.email', 'email-shape', 'Dit e-mailadres klopt niet. Een voorbeeld: naam@voorbeeld.nl.'),
  ];
}

function phoneFlaws(phone: string): Flaw[] {
  if (!phone || (phone.match(/\d/g) ?? []).length >= 6) return [];
  return [flaw('contact.phone', 'phone-shape', 'Dit telefoonnummer is te kort. Een voorbeeld: 06 12345678.')];
}

function lineFlaws(path: string, value: string): Flaw[] {
  if (value.length <= LONGEST_LINE) return [];
  return [flaw(path, 'line-too-long', 'Dit is te lang. Gebruik hier hoogstens 200 tekens.')];
}

function flaw(path: string, code: string, message: string): Flaw {
  return { path, code, message };
}
