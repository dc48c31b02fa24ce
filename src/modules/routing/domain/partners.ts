import { z } from 'zod';
import {
  calendarDateSchema,
  isValidOn,
  type Outcome,
  parsePolicy,
  policyHeader,
  repeatedCodes,
} from '../../../kernel/index.js';

const partner = z.strictObject({
  code: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
  name: z.string().min(1),
  kind: z.enum(['intern', 'partner']),
  parent: z.string().nullable(),
  /** Other ways to write the name, lower case, by which a sender is recognised. */
  aliases: z.array(z.string().toLowerCase()),
  /** A rename never rewrites history: what was sent before keeps the name of its day. */
  formerNames: z.array(z.strictObject({ name: z.string().min(1), until: calendarDateSchema })),
  channels: z.array(z.strictObject({ kind: z.string().min(1), address: z.string().min(1) })),
  allowedRegimes: z.array(
    z.enum(['OPSPORING', 'TOEZICHT', 'INLICHTINGEN', 'SAMENWERKINGSVERBAND', 'BETROKKENE', 'OVERIG']),
  ),
  handlingDefaults: z.array(z.string()),
  agreement: z.string().nullable(),
  validFrom: calendarDateSchema,
  validUntil: calendarDateSchema.nullable(),
});

const partnerList = policyHeader
  .extend({ partners: z.array(partner).min(1) })
  .strict()
  .superRefine((list, context) => {
    const codes = new Set(list.partners.map((one) => one.code));
    for (const code of repeatedCodes(list.partners))
      context.addIssue({
        code: 'custom',
        path: ['partners'],
        message: `partner ${code} staat er twee keer in`,
      });
    for (const [i, one] of list.partners.entries()) {
      if (one.parent !== null && !codes.has(one.parent))
        context.addIssue({
          code: 'custom',
          path: ['partners', i, 'parent'],
          message: `partner ${one.parent} bestaat niet`,
        });
    }
  });

export type Partner = Readonly<z.infer<typeof partner>>;
export type PartnerList = Readonly<z.infer<typeof partnerList>>;

/** Organisations the desk works with (config/partners.json). */
export function parsePartners(content: unknown, file = 'partners.json'): Outcome<PartnerList> {
  return parsePolicy(file, partnerList, content);
}

/** What an organisation was called on a day. */
export function nameOn(one: Partner, date: string): string {
  const former = one.formerNames
    .filter(({ until }) => date <= until)
    .sort((a, b) => a.until.localeCompare(b.until))[0];
  return former?.name ?? one.name;
}

/** The partner a sender's own words point to ("Inspectie SZW", "politie/avim"), or undefined for anybody else. */
export function findPartner(list: PartnerList, words: string, date: string): Partner | undefined {
  const wanted = words
    .toLowerCase()
    .replace(/[\s_/-]+/g, ' ')
    .trim();
  return list.partners.find(
    (one) =>
      isValidOn(one, date) &&
      [one.code, one.name, ...one.aliases, ...one.formerNames.map(({ name }) => name)].some(
        (name) => name.toLowerCase().replace(/[\s_/-]+/g, ' ') === wanted,
      ),
  );
}
