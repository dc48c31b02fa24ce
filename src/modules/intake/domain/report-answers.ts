/** What a report is about (P1: the scope of the public form), and whether it adds to an earlier one. */
export const SCOPES = [
  'PERSOON_IN_NL',
  'PERSOON_NAAR_NL',
  'BEDRIJF_IN_NL',
  'ERKEND_REFERENT',
  'BUITEN_NL',
  'AANVULLING',
] as const;
export type Scope = (typeof SCOPES)[number];

/** A private person may stay anonymous; somebody who reports for an agency may not. */
export const CAPACITIES = ['PARTICULIER', 'INSTANTIE'] as const;
export type Capacity = (typeof CAPACITIES)[number];

export const REPORT_LANGUAGES = ['nl', 'en'] as const;
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

export const SUBJECT_FIELDS = [
  'name',
  'birthDate',
  'address',
  'city',
  'phone',
  'email',
  'company',
  'kvk',
] as const;
export type SubjectAnswers = Readonly<Record<(typeof SUBJECT_FIELDS)[number], string>>;

export const CONTACT_FIELDS = ['organisation', 'name', 'phone', 'email'] as const;
export type ContactAnswers = Readonly<Record<(typeof CONTACT_FIELDS)[number], string>>;

/** An attachment that passed the check of its content; the bytes are sealed in the file store under `id`. */
export interface AttachedFile {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
}

/** A report as far as it has been filled in. An empty string is a question that has no answer yet. */
export interface ReportAnswers {
  readonly language: ReportLanguage;
  readonly scope: Scope | '';
  readonly earlierReference: string;
  readonly capacity: Capacity | '';
  readonly text: string;
  readonly subject: SubjectAnswers;
  readonly attachments: readonly AttachedFile[];
  /** Anonymous unless somebody asks to be reached. */
  readonly wantsContact: boolean;
  readonly contact: ContactAnswers;
}

export function emptyReport(language: ReportLanguage): ReportAnswers {
  return {
    language,
    scope: '',
    earlierReference: '',
    capacity: '',
    text: '',
    subject: { name: '', birthDate: '', address: '', city: '', phone: '', email: '', company: '', kvk: '' },
    attachments: [],
    wantsContact: false,
    contact: { organisation: '', name: '', phone: '', email: '' },
  };
}

/** Is the reporter anonymous? Then nothing of `contact` is kept, also when something was typed there. */
export function isAnonymous(report: ReportAnswers): boolean {
  return report.capacity !== 'INSTANTIE' && !report.wantsContact;
}
