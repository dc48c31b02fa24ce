import type pg from 'pg';
import { type ShareCounts, type Shares, sharesFrom } from '../../../linkage/register/index.js';

/** Anything that runs a statement: the pool, or a client inside a transaction. */
export type Queryable = Pick<pg.ClientBase, 'query'>;

/**
 * The published frequencies of a register, kept in this process until their version rises. Interactive and bulk
 * read the same counts of the same version, so a pair scores the same in both.
 */
export interface ShareBook {
  shares(db: Queryable, register: string): Promise<Shares>;
  page(db: Queryable, register: string): Promise<SharePage>;
}

export interface SharePage {
  readonly version: number;
  /** Fingerprint of the code that made the keys and sketches in use. */
  readonly keyedBy: number;
  readonly shares: Shares;
  /** What `shares` was made of: it can be posted to a thread, which makes the same of it. */
  readonly counts: ShareCounts;
}

export function createShareBook(hubs: ReadonlySet<string>): ShareBook {
  const pages = new Map<string, SharePage>();
  const turnTo = async (db: Queryable, register: string): Promise<SharePage> => {
    const { version, keyedBy } = await readVersion(db, register);
    const page = pages.get(register);
    if (page?.version === version && page.keyedBy === keyedBy) return page;
    const counts = await readCounts(db, register, hubs);
    const made = { version, keyedBy, counts, shares: sharesFrom(counts) };
    pages.set(register, made);
    return made;
  };
  return { page: turnTo, shares: async (db, register) => (await turnTo(db, register)).shares };
}

async function readVersion(db: Queryable, register: string): Promise<Pick<SharePage, 'version' | 'keyedBy'>> {
  const found = await db.query<{ shares_version: number; keyed_by: number }>({
    name: 'register-version',
    text: 'select shares_version, keyed_by from register_state where register = $1',
    values: [register],
  });
  const [row] = found.rows;
  return { version: row?.shares_version ?? 0, keyedBy: row?.keyed_by ?? 0 };
}

/** Terms borne once are left out: the starting guess says about the same, and they are most of the table. */
async function readCounts(db: Queryable, register: string, hubs: ReadonlySet<string>): Promise<ShareCounts> {
  const state = await db.query<{ total: number }>('select total from register_state where register = $1', [
    register,
  ]);
  const terms = await db.query<{ term: string; n: number }>(
    'select term, n from register_term where register = $1 and n > 1',
    [register],
  );
  return {
    total: state.rows[0]?.total ?? 0,
    terms: new Map(terms.rows.map((row) => [row.term, row.n])),
    hubs,
  };
}
