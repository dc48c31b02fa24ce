import { isAnonymous, type ReportAnswers, type Scope, type SubjectAnswers } from './report-answers.js';
import { normaliseReference } from './report-flaws.js';
import { type Parts, splitName, splitStreet, splitTown } from './split-answers.js';

/** Who a report comes from, as far as the form knows: an agency is not known to us until somebody checked. */
export function sourceKindOf(report: ReportAnswers): 'ANONIEM' | 'BURGER' | 'DERDE' {
  if (isAnonymous(report)) return 'ANONIEM';
  return report.capacity === 'INSTANTIE' ? 'DERDE' : 'BURGER';
}

const SCOPE_LINES: Readonly<Record<Scope, string>> = {
  PERSOON_IN_NL: 'iemand die in Nederland is',
  PERSOON_NAAR_NL: 'iemand die naar Nederland wil komen',
  BEDRIJF_IN_NL: 'een bedrijf of organisatie in Nederland',
  ERKEND_REFERENT: 'een erkend referent in Nederland',
  BUITEN_NL: 'iets buiten Nederland',
  AANVULLING: 'een eerdere melding',
};

const SUBJECT_LINES: Readonly<Record<keyof SubjectAnswers, string>> = {
  name: 'Naam',
  birthDate: 'Geboortedatum of leeftijd',
  address: 'Straat en huisnummer',
  city: 'Postcode en plaats',
  phone: 'Telefoon',
  email: 'E-mail',
  company: 'Bedrijf',
  kvk: 'KvK-nummer',
};

/**
 * The text of the file: what the reporter wrote, first and untouched, then the other answers as lines. Positions in
 * his own text stay what they were.
 */
export function composeReportText(report: ReportAnswers): string {
  const about = report.scope ? [`Gemeld over: ${SCOPE_LINES[report.scope]}`] : [];
  const earlier =
    report.scope === 'AANVULLING' ? [`Aanvulling op: ${normaliseReference(report.earlierReference)}`] : [];
  const subject = Object.entries(SUBJECT_LINES).flatMap(([field, label]) => {
    const answer = report.subject[field as keyof SubjectAnswers].trim();
    return answer ? [`${label}: ${answer}`] : [];
  });
  const lines = [...about, ...earlier, ...subject];
  return lines.length > 0 ? `${report.text}\n\n${lines.join('\n')}` : report.text;
}

export interface SubjectMention {
  readonly kind: 'person' | 'organisation';
  readonly asWritten: string;
  readonly parts: Parts;
}

/** The person and the organisation that the reporter named in the fields of the form, with the parts he gave. */
export function subjectMentions(subject: SubjectAnswers): SubjectMention[] {
  const name = subject.name.trim();
  const company = subject.company.trim() || subject.kvk.trim();
  const where = {
    ...(subject.address.trim() ? splitStreet(subject.address) : {}),
    ...(subject.city.trim() ? splitTown(subject.city) : {}),
    ...given({ phone: subject.phone, email: subject.email }),
  };
  const person: SubjectMention = {
    kind: 'person',
    asWritten: name,
    parts: { ...splitName(name), ...given({ birth_date: subject.birthDate }), ...where },
  };
  // The address fields stand beside the person; without a person they are the company's.
  const organisation: SubjectMention = {
    kind: 'organisation',
    asWritten: company,
    parts: { ...given({ name: subject.company, kvk: subject.kvk }), ...(name ? {} : where) },
  };
  return [...(name ? [person] : []), ...(company ? [organisation] : [])];
}

function given(parts: Parts): Parts {
  return Object.fromEntries(
    Object.entries(parts).flatMap(([part, value]) => (value.trim() ? [[part, value.trim()]] : [])),
  );
}
