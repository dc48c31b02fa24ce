import { z } from 'zod';
import { type Outcome, parsePolicy, policyHeader, repeatedCodes } from '../../../kernel/index.js';

const retentionClass = z
  .strictObject({
    code: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
    title: z.string().min(1),
    /** Null when the term comes from elsewhere: the main signal, or the supplier of the data. */
    months: z.int().positive().nullable(),
    startsAt: z.enum(['closed', 'main-signal', 'supplier', 'written']),
    afterwards: z.enum(['destroy', 'anonymise', 'review']),
    maxMonths: z.int().positive().nullable(),
    basis: z.string().min(1),
  })
  .refine((one) => (one.months === null) === ['main-signal', 'supplier'].includes(one.startsAt), {
    path: ['months'],
    message: 'een eigen termijn hoort bij closed of written, en alleen daarbij',
  });

const retentionPolicy = policyHeader
  .extend({ classes: z.array(retentionClass).min(1) })
  .strict()
  .superRefine((policy, context) => {
    for (const code of repeatedCodes(policy.classes))
      context.addIssue({
        code: 'custom',
        path: ['classes'],
        message: `klasse ${code} staat er twee keer in`,
      });
  });

export type RetentionClass = Readonly<z.infer<typeof retentionClass>>;
export type RetentionPolicy = Readonly<z.infer<typeof retentionPolicy>>;

/** How long each kind of record is kept and what happens then (config/retention.json). */
export function parseRetentionPolicy(content: unknown, file = 'retention.json'): Outcome<RetentionPolicy> {
  return parsePolicy(file, retentionPolicy, content);
}
