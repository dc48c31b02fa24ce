import { z } from 'zod';
import {
  CAPACITIES,
  CONTACT_FIELDS,
  emptyReport,
  REPORT_LANGUAGES,
  type ReportAnswers,
  SCOPES,
  SUBJECT_FIELDS,
} from '../../modules/intake/index.js';

const line = z.string().max(1_000).optional();
const lines = <const Names extends readonly string[]>(names: Names) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, line])) as Record<Names[number], typeof line>);

/** A whole report in one call. Only `text` is needed; what is not known here is refused. */
export const OneShot = z.strictObject({
  text: z.string().max(30_000).describe('Wat er gemeld wordt'),
  language: z.enum(REPORT_LANGUAGES).optional(),
  scope: z.enum(SCOPES).optional().describe('Waar de melding over gaat'),
  earlierReference: line.describe('Kenmerk van een eerdere melding; nodig bij AANVULLING'),
  capacity: z.enum(CAPACITIES).optional().describe('INSTANTIE kan niet anoniem melden'),
  subject: lines(SUBJECT_FIELDS).optional(),
  wantsContact: z.boolean().optional().describe('Zonder dit veld en zonder contact blijft de melder anoniem'),
  contact: lines(CONTACT_FIELDS).optional(),
  /** The trap: people never see it. Filled in, it is refused with a sentence, so that nobody is lost in silence. */
  website: z.string().max(0, 'Laat dit veld leeg.').optional(),
});

export type OneShot = z.infer<typeof OneShot>;

export function reportOf(input: OneShot): ReportAnswers {
  const empty = emptyReport(input.language ?? 'nl');
  const contact = { ...empty.contact, ...given(input.contact) };
  return {
    ...empty,
    scope: input.scope ?? '',
    earlierReference: input.earlierReference ?? '',
    capacity: input.capacity ?? '',
    text: input.text.replaceAll('\r\n', '\n'),
    subject: { ...empty.subject, ...given(input.subject) },
    wantsContact: input.wantsContact ?? Object.values(contact).some((value) => value.trim() !== ''),
    contact,
  };
}

function given<T extends Readonly<Record<string, string | undefined>>>(fields: T | undefined) {
  return Object.fromEntries(Object.entries(fields ?? {}).filter(([, value]) => value !== undefined));
}

/**
 * The same report as a form sends it: names with a dot are nested, and an empty answer is no answer.
 * @example unflatten({ 'subject.name': 'F.', scope: '' }) // { subject: { name: 'F.' } }
 */
export function unflatten(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const nested: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (value === '' && name !== 'text') continue;
    const [group, field] = name.split('.', 2);
    if (!group || !field)
      nested[name] = name === 'wantsContact' ? value === 'yes' || value === 'true' : value;
    else nested[group] = { ...asGroup(nested[group]), [field]: value };
  }
  return nested;
}

const asGroup = (value: unknown) => (typeof value === 'object' && value !== null ? value : {});
