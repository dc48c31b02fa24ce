import { z } from 'zod';
import { isCalendarDate } from './calendar-date.js';
import { accept, type Outcome, refuse } from './refusal.js';

export const calendarDateSchema = z.string().refine(isCalendarDate, 'geen datum als 2026-01-31');

/** Every policy file says which version it is, from when it counts, who answers for it and what it rests on. */
export const policyHeader = z.object({
  version: z.int().positive(),
  validFrom: calendarDateSchema,
  owner: z.string().min(1),
  source: z.string().min(1),
});

/** A record that holds on a day: from its first day up to and including its last, if it has one. */
export function isValidOn(
  record: { readonly validFrom: string; readonly validUntil?: string | null },
  date: string,
): boolean {
  return record.validFrom <= date && (record.validUntil == null || date <= record.validUntil);
}

/** Checks a policy file against its shape. Refused `policy-invalid` names the file and every path at once. */
export function parsePolicy<S extends z.ZodType>(
  file: string,
  schema: S,
  content: unknown,
): Outcome<z.output<S>> {
  const parsed = schema.safeParse(content);
  if (parsed.success) return accept(parsed.data);
  const flaws = parsed.error.issues.map((issue) => ({
    path: `${file}: ${issue.path.map(String).join('.')}`,
    code: issue.code,
    message: issue.message,
  }));
  return refuse('invalid', 'policy-invalid', `Het beleidsbestand ${file} klopt niet.`, flaws);
}

/** The codes that occur more than once: a policy with two records of one code has no answer. */
export function repeatedCodes(records: readonly { readonly code: string }[]): readonly string[] {
  const seen = new Set<string>();
  return records.map((record) => record.code).filter((code) => seen.has(code) || !seen.add(code));
}
