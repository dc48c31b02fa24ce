import { z } from 'zod';
import {
  calendarDateSchema,
  type Outcome,
  parsePolicy,
  policyHeader,
  repeatedCodes,
} from '../../../kernel/index.js';

const basis = z.strictObject({
  code: z.string().regex(/^[A-Z0-9:/-]+$/),
  title: z.string().min(1),
  article: z.string().min(1),
  uses: z.array(z.enum(['route', 'request', 'notice'])).min(1),
  certainty: z.enum(['zeker', 'bekend', 'te bevestigen']),
  note: z.string(),
  validFrom: calendarDateSchema,
  validUntil: calendarDateSchema.nullable(),
});

const legalBases = policyHeader
  .extend({ bases: z.array(basis).min(1) })
  .strict()
  .superRefine((list, context) => {
    for (const code of repeatedCodes(list.bases))
      context.addIssue({
        code: 'custom',
        path: ['bases'],
        message: `grondslag ${code} staat er twee keer in`,
      });
  });

export type LegalBasis = Readonly<z.infer<typeof basis>>;
export type LegalBases = Readonly<z.infer<typeof legalBases>>;

/** The grounds on which anything may leave the desk (config/legal-bases.json), each with its days of validity. */
export function parseLegalBases(content: unknown, file = 'legal-bases.json'): Outcome<LegalBases> {
  return parsePolicy(file, legalBases, content);
}
