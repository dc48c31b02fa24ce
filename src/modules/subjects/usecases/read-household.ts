import { type Actor, accept, type Outcome, refuse } from '../../../kernel/index.js';
import { addressFact, addressKeys, type PersonProfile } from '../../../linkage/register/index.js';
import { may } from '../../access/index.js';
import { recordAudit } from '../../audit/index.js';
import { addressTie, type HouseholdTie } from '../domain/address-tie.js';
import { personLabel } from '../domain/labels.js';
import type { Hub } from '../hubs.js';
import { numberOfRecord, numbersBehind } from '../store/household-numbers.js';
import { PERSONS } from '../store/kept-registers.js';
import { type Candidate, readRecords } from '../store/read-records.js';
import type { LookupDeps, LookupDesk } from './find-persons.js';

export { HOUSEHOLD_TIES } from '../domain/address-tie.js';

export interface HouseholdMember {
  readonly id: string;
  readonly label: string;
  readonly birthDate: string;
  readonly tie: HouseholdTie;
  readonly sameSurname: boolean;
}

export interface Household {
  readonly members: readonly HouseholdMember[];
  /** How many more share the address than are shown. */
  readonly more: number;
  /** Set when the address is a hub: then its residents are no household and are not read. */
  readonly hub: Hub | null;
}

const SHOWN = 8;
/** Records read at most for one address. */
const READ_AT_MOST = 60;
const NOBODY: Household = { members: [], more: 0, hub: null };

/**
 * Who else the register has at the present or former address of a person. For the eye only: it weighs nothing, for a
 * housemate is no evidence. Read when a colleague opens a candidate, and recorded as a read of the register.
 */
export async function readHousehold(
  { house, lookup }: LookupDeps,
  actor: Actor,
  asked: { readonly personId: string; readonly purpose: string },
): Promise<Outcome<Household>> {
  const allowed = may(actor, 'register.read');
  if (!allowed.ok) return allowed;
  const [person] = await readRecords(
    house.database.pool,
    PERSONS.shape,
    await numberOfRecord(house.database.pool, PERSONS.shape, asked.personId),
  );
  if (!person) return refuse('not-found', 'no-such-record', 'Dit dossier staat niet meer in het register.');
  const household = await householdOf({ house, lookup }, person);
  await house.database.withTx((tx) =>
    recordAudit(tx, house, {
      actor,
      action: 'register.read',
      object: { kind: 'register-household', id: asked.personId },
      purpose: asked.purpose,
      detail: { shown: household.members.length },
    }),
  );
  return accept(household);
}

async function householdOf({ house, lookup }: LookupDeps, person: Candidate): Promise<Household> {
  const self = profileOf(lookup, person);
  const own = placesOf(self, person);
  const hub = own[0] && lookup.hubs.get(addressFact(own[0].postcode, own[0].houseNo));
  if (hub) return { ...NOBODY, hub };
  const keys: number[] = [];
  addressKeys(self, keys);
  const nos = await numbersBehind(house.database.pool, PERSONS.shape, { keys, limit: READ_AT_MOST });
  const others = await readRecords(
    house.database.pool,
    PERSONS.shape,
    nos.filter((no) => no !== person.no),
  );
  const members = others
    .flatMap((other) => memberOf({ self, own }, profileOf(lookup, other), other))
    .sort((a, b) => byTie(a, b) || a.label.localeCompare(b.label, 'nl'));
  return { members: members.slice(0, SHOWN), more: Math.max(0, members.length - SHOWN), hub: null };
}

const profileOf = (lookup: LookupDesk, record: Candidate) =>
  PERSONS.matcher.profile(lookup.lexicon, PERSONS.read(record.cells));

const NOWHERE = { street: '', houseNo: '', postcode: '', city: '' };

/** The present address first, also when only a former one is known. */
function placesOf(profile: PersonProfile, record: Candidate): PersonProfile['addresses'] {
  const { street, postcode, city } = PERSONS.read(record.cells);
  return street + postcode + city === '' ? [NOWHERE, ...profile.addresses] : profile.addresses;
}

interface Self {
  readonly self: PersonProfile;
  readonly own: PersonProfile['addresses'];
}

function memberOf({ self, own }: Self, other: PersonProfile, record: Candidate): HouseholdMember[] {
  const tie = addressTie(own, placesOf(other, record));
  if (!tie) return [];
  const fields = PERSONS.read(record.cells);
  const surnames = new Set(self.surname.words.map((word) => word.group));
  return [
    {
      id: record.cells[0] ?? '',
      label: personLabel(fields),
      birthDate: fields.birthDate,
      tie,
      sameSurname: other.surname.words.some((word) => surnames.has(word.group)),
    },
  ];
}

const ORDER: Readonly<Record<HouseholdTie, number>> = {
  'lives-here': 0,
  'lived-here': 1,
  'lives-there': 2,
  'lived-there': 3,
};
const byTie = (a: HouseholdMember, b: HouseholdMember) =>
  ORDER[a.tie] - ORDER[b.tie] || Number(b.sameSurname) - Number(a.sameSurname);
