import { type Actor, accept, type Outcome } from '../../../kernel/index.js';
import {
  createLexicon,
  type Lexicon,
  type OrganisationFields,
  type PersonFields,
  type Shares,
} from '../../../linkage/register/index.js';
import type { House } from '../../../platform/house.js';
import { may } from '../../access/index.js';
import { recordAudit } from '../../audit/index.js';
import { type FieldText, personLabel } from '../domain/labels.js';
import { type HubList, hubOfRecord } from '../hubs.js';
import { type Kept, ORGANISATIONS, PERSONS, SPONSORS } from '../store/kept-registers.js';
import { createShareBook, type Queryable, type ShareBook } from '../store/share-book.js';
import { explainMatch, type Match } from './explain-match.js';
import { createGate, type Gate } from './gate.js';
import { matchMany } from './match-many.js';
import { openSearch } from './open-search.js';

/** What look-ups share in one process: the frequencies in use and the words read before. Made once at start-up. */
export interface LookupDesk {
  readonly shareBook: ShareBook;
  readonly lexicon: Lexicon;
  readonly hubs: HubList;
  readonly gate: Gate;
}

/**
 * Look-ups at work at once. Six keep two cores and the log's disk busy. Without a limit 100 look-ups a second had a p99
 * of 0.7 s, with it 8 ms (1,000,000 persons); the likely cause is that after a hiccup every connection of the pool
 * opened and worked at once, but that was not shown apart.
 */
const AT_ONCE = 6;

/** @param hubs facts that many unrelated people share (hubs.ts) */
export function createLookupDesk(hubs: HubList): LookupDesk {
  return {
    shareBook: createShareBook(new Set(hubs.keys())),
    lexicon: createLexicon(),
    hubs,
    gate: createGate(AT_ONCE),
  };
}

export interface LookupDeps {
  readonly house: Pick<House, 'database' | 'clock' | 'newId'>;
  readonly lookup: LookupDesk;
}

export interface Query<Fields> {
  readonly fields: Partial<Fields>;
  readonly limit: number;
}

export interface FoundMatches {
  readonly results: readonly Match[];
}

/** Who may be meant, best first, each explained. Recorded in the audit log; what was typed is not. */
export function findPersons(
  deps: LookupDeps,
  actor: Actor,
  query: Query<PersonFields>,
): Promise<Outcome<FoundMatches>> {
  return findAudited(deps, actor, { kept: PERSONS, query, label: personLabel });
}

export function findOrganisations(
  deps: LookupDeps,
  actor: Actor,
  query: Query<OrganisationFields>,
): Promise<Outcome<FoundMatches>> {
  return findAudited(deps, actor, { kept: ORGANISATIONS, query, label: nameLabel });
}

/** The public register of recognised sponsors, by KvK number or name. */
export function findSponsors(
  deps: LookupDeps,
  actor: Actor,
  query: Query<OrganisationFields>,
): Promise<Outcome<FoundMatches>> {
  return findAudited(deps, actor, { kept: SPONSORS, query, label: nameLabel });
}

interface Asked<Fields, Profile> {
  readonly kept: Kept<Fields, Profile>;
  readonly query: Query<Fields>;
  label(fields: FieldText): string;
}

async function findAudited<Fields extends FieldText, Profile>(
  { house, lookup }: LookupDeps,
  actor: Actor,
  asked: Asked<Fields, Profile>,
): Promise<Outcome<FoundMatches>> {
  const allowed = may(actor, 'register.search');
  if (!allowed.ok) return allowed;
  return lookup.gate.pass(async () => {
    const results = await findMatches(house.database.pool, lookup, asked);
    await house.database.withTx((tx) =>
      recordAudit(tx, house, {
        actor,
        action: 'register.search',
        object: { kind: 'register-search', id: asked.kept.shape.name },
        detail: { shown: results.length },
      }),
    );
    return accept({ results });
  });
}

/** The look-up itself, without access or audit: for reactions and commands that account for themselves. */
export async function findMatches<Fields extends FieldText, Profile>(
  db: Queryable,
  lookup: LookupDesk,
  { kept, query, label }: Asked<Fields, Profile>,
): Promise<Match[]> {
  const fields: Fields = { ...kept.matcher.none, ...query.fields };
  const search = await openSearch(db, lookup, kept);
  const [ranked = []] = await matchMany(db, search, { mentions: [fields], question: 'who' });
  const words = { label, hub: (record: FieldText) => hubOfRecord(lookup.hubs, record) };
  return ranked.slice(0, query.limit).map((each) => explainMatch(kept, fields, each, words));
}

const nameLabel = (fields: FieldText) => fields['name'] ?? '';

/** How common names are in the register of persons, for whoever compares persons outside it. */
export function namesOf(house: Pick<House, 'database'>, lookup: LookupDesk): Promise<Shares> {
  return lookup.shareBook.shares(house.database.pool, PERSONS.shape.name);
}
