import { z } from 'zod';
import { accept, type Outcome, refuse } from '../../kernel/index.js';
import { addressFact, phoneFact } from '../../linkage/register/index.js';

const Hub = z
  .strictObject({
    kind: z.enum(['OPVANG', 'ADVOCAAT', 'WERKGEVER', 'KANTOOR', 'HULPVERLENING']),
    name: z.string().min(1),
    postcode: z.string().regex(/^([1-9]\d{3}[A-Z]{2})?$/, 'is no postcode like 1234AB'),
    houseNo: z.string().regex(/^\d*$/, 'is no house number'),
    phone: z.string().regex(/^(\+\d{8,15})?$/, 'is no number in E.164'),
    validFrom: z.iso.date(),
    validUntil: z.iso.date().nullable(),
  })
  .refine((hub) => hub.phone !== '' || (hub.postcode !== '' && hub.houseNo !== ''), {
    error: 'needs an address or a telephone number',
  });
const HubFile = z.strictObject({
  version: z.int().positive(),
  validFrom: z.iso.date(),
  owner: z.string(),
  source: z.string(),
  hubs: z.array(Hub),
});

/** Addresses and numbers that many unrelated people share, as facts of the matcher. */
export type HubFacts = ReadonlySet<string>;

export const NO_HUBS: HubFacts = new Set();

/**
 * Reads config/hubs.json: reception centres, lawyers, large employers. Two persons at one of these are no more
 * alike than two persons in one town.
 * @param today calendar date; a hub counts on the days it is valid
 */
export function parseHubs(json: unknown, today: string): Outcome<HubFacts> {
  const read = HubFile.safeParse(json);
  if (!read.success)
    return refuse(
      'invalid',
      'policy-invalid',
      'hubs.json klopt niet.',
      read.error.issues.map((issue) => ({
        path: issue.path.join('.'),
        code: issue.code,
        message: issue.message,
      })),
    );
  const facts = new Set<string>();
  for (const hub of read.data.hubs) {
    if (hub.validFrom > today || (hub.validUntil !== null && hub.validUntil < today)) continue;
    if (hub.postcode !== '' && hub.houseNo !== '') facts.add(addressFact(hub.postcode, hub.houseNo));
    if (hub.phone !== '') facts.add(phoneFact(hub.phone));
  }
  return accept(facts);
}
