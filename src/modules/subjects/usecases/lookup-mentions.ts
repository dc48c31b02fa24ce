import type { House } from '../../../platform/house.js';
import { type FieldText, personLabel } from '../domain/labels.js';
import { hubOfRecord } from '../hubs.js';
import { type Kept, ORGANISATIONS, PERSONS } from '../store/kept-registers.js';
import { readRecords } from '../store/read-records.js';
import type { Queryable } from '../store/share-book.js';
import { explainBearer } from './explain-bearer.js';
import type { Match } from './explain-match.js';
import { fieldsOf } from './fields-of.js';
import { findMatches, type LookupDesk } from './find-persons.js';
import { matchMany } from './match-many.js';
import { openSearch } from './open-search.js';
import type { Question } from './search-twice.js';

export type RegisterName = 'subject' | 'organisation';

export interface MentionLookup {
  readonly register: RegisterName;
  readonly question: Question;
  /** By the names of FORMATS (`given_names`, `birth_date`, …). */
  readonly fields: Readonly<Record<string, string>>;
  readonly limit: number;
}

/** Candidates for one mention, for proposals: no actor, so the caller records the reading. */
export function lookUpMention(
  house: Pick<House, 'database'>,
  lookup: LookupDesk,
  asked: MentionLookup,
): Promise<readonly Match[]> {
  const db = house.database.pool;
  return asked.register === 'subject'
    ? inRegister(db, lookup, asked, { kept: PERSONS, label: personLabel })
    : inRegister(db, lookup, asked, { kept: ORGANISATIONS, label: (fields) => fields['name'] ?? '' });
}

function inRegister<Fields extends FieldText, Profile>(
  db: Queryable,
  lookup: LookupDesk,
  asked: MentionLookup,
  { kept, label }: { readonly kept: Kept<Fields, Profile>; label(fields: FieldText): string },
): Promise<Match[]> {
  const fields = fieldsOf(kept.matcher.none, asked.fields);
  return asked.question === 'who'
    ? findMatches(db, lookup, { kept, query: { fields, limit: asked.limit }, label })
    : findBearers(db, lookup, { kept, fields, limit: asked.limit, label });
}

/** The same lists and the same weights as `match-signals` gives for a mention that is one fact. */
async function findBearers<Fields extends FieldText, Profile>(
  db: Queryable,
  lookup: LookupDesk,
  asked: {
    readonly kept: Kept<Fields, Profile>;
    readonly fields: Fields;
    readonly limit: number;
    label(fields: FieldText): string;
  },
): Promise<Match[]> {
  const { kept, fields, limit, label } = asked;
  const search = await openSearch(db, lookup, kept);
  const words = { label, hub: (record: FieldText) => hubOfRecord(lookup.hubs, record) };
  const [ranked] = await matchMany(db, search, { mentions: [fields], question: 'bears' });
  return (ranked ?? []).slice(0, limit).map((each) => explainBearer(kept, fields, each, words));
}

/** The keys under which a record with these fields would be stored: what an open mention waits under. */
export function keysOfMention(
  lookup: LookupDesk,
  asked: Pick<MentionLookup, 'register' | 'fields'>,
): number[] {
  return asked.register === 'subject'
    ? keysIn(PERSONS, lookup, asked.fields)
    : keysIn(ORGANISATIONS, lookup, asked.fields);
}

function keysIn<Fields extends object, Profile>(
  kept: Kept<Fields, Profile>,
  lookup: LookupDesk,
  fields: Readonly<Record<string, string>>,
): number[] {
  return kept.matcher.keys(kept.matcher.profile(lookup.lexicon, fieldsOf(kept.matcher.none, fields)));
}

/** The keys of records by number: which open mentions a change may concern. */
export async function keysOfRecords(
  db: Queryable,
  lookup: LookupDesk,
  asked: { readonly register: RegisterName; readonly nos: readonly number[] },
): Promise<number[]> {
  return asked.register === 'subject'
    ? recordKeys(db, PERSONS, lookup, asked.nos)
    : recordKeys(db, ORGANISATIONS, lookup, asked.nos);
}

async function recordKeys<Fields, Profile>(
  db: Queryable,
  kept: Kept<Fields, Profile>,
  lookup: LookupDesk,
  nos: readonly number[],
): Promise<number[]> {
  const records = await readRecords(db, kept.shape, nos);
  const keys = records.flatMap(({ cells }) =>
    kept.matcher.keys(kept.matcher.profile(lookup.lexicon, kept.read(cells))),
  );
  return [...new Set(keys)];
}

/** One line about a record: `Amina El Bouzidi, 1991-04-03, Kerkstraat 12, 1234AB Utrecht`. */
export function summaryOfMatch(match: Match): string {
  return [match.birthDate, match.address].filter((part) => part !== '').join(', ');
}
