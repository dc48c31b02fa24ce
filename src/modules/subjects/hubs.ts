import { z } from 'zod';
import { accept, type Outcome, refuse } from '../../kernel/index.js';
import { addressFact, phoneFact, readPhone } from '../../linkage/register/index.js';

export const HUB_KINDS = ['OPVANG', 'ADVOCAAT', 'WERKGEVER', 'KANTOOR', 'HULPVERLENING'] as const;
export type HubKind = (typeof HUB_KINDS)[number];

const HubEntry = z
  .strictObject({
    kind: z.enum(HUB_KINDS),
    name: z.string().min(1),
    postcode: z.string().regex(/^([1-9]\d{3}[A-Z]{2})?$/, 'is no postcode like 1234AB'),
    houseNo: z.string().regex(/^\d*$/, 'is no house number'),
    phone: z.string().regex(/^(\+\d{8,15})?$/, 'is no number in E.164'),
    kvk: z
      .string()
      .regex(/^(\d{8})?$/, 'is no KvK number')
      .default(''),
    validFrom: z.iso.date(),
    validUntil: z.iso.date().nullable(),
  })
  .refine((hub) => factsOfHub(hub).length > 0, {
    error: 'needs an address, a telephone number or a KvK number',
  });
const HubFile = z.strictObject({
  version: z.int().positive(),
  validFrom: z.iso.date(),
  owner: z.string(),
  source: z.string(),
  hubs: z.array(HubEntry),
});

/** A place or number that many unrelated people share, and which version of whose list says so. */
export interface Hub {
  readonly kind: HubKind;
  readonly name: string;
  readonly listVersion: number;
  readonly listOwner: string;
  readonly listFrom: string;
}

/** The hubs of today by fact of the matcher (`address:…`, `phone:…`, `kvk:…`). */
export type HubList = ReadonlyMap<string, Hub>;

export const NO_HUBS: HubList = new Map();

/**
 * Reads config/hubs.json: reception centres, lawyers, large employers. Two persons at one of these are no more
 * alike than two persons in one town; and a record that is one is told apart from a person's own address or number.
 * @param today calendar date; a hub counts on the days it is valid
 */
export function parseHubs(json: unknown, today: string): Outcome<HubList> {
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
  const { version, owner, validFrom, hubs } = read.data;
  const list = new Map<string, Hub>();
  for (const hub of hubs) {
    if (hub.validFrom > today || (hub.validUntil !== null && hub.validUntil < today)) continue;
    const { kind, name } = hub;
    for (const fact of factsOfHub(hub))
      list.set(fact, { kind, name, listVersion: version, listOwner: owner, listFrom: validFrom });
  }
  return accept(list);
}

/**
 * The hub at which a record stands, by its address, its telephone number or its KvK number.
 * @param fields a record of the register, as stored
 */
export function hubOfRecord(hubs: HubList, fields: Readonly<Record<string, string>>): Hub | undefined {
  if (hubs.size === 0) return undefined;
  const facts = factsOfHub({
    postcode: (fields['postcode'] ?? '').replace(/\s/g, '').toUpperCase(),
    houseNo: /\d+/.exec(fields['houseNo'] ?? '')?.[0] ?? '',
    phone: readPhone(fields['phone'] ?? '') ?? '',
    kvk: fields['kvk'] ?? '',
  });
  return facts.map((fact) => hubs.get(fact)).find((hub) => hub !== undefined);
}

interface Placed {
  readonly postcode: string;
  readonly houseNo: string;
  readonly phone: string;
  readonly kvk: string;
}

function factsOfHub({ postcode, houseNo, phone, kvk }: Placed): string[] {
  return [
    ...(postcode !== '' && houseNo !== '' ? [addressFact(postcode, houseNo)] : []),
    ...(phone === '' ? [] : [phoneFact(phone)]),
    ...(kvk === '' ? [] : [`kvk:${kvk}`]),
  ];
}
