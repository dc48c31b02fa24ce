import type pg from 'pg';
import { type Shares, sharesFrom } from '../../../linkage/register/index.js';

/** Anything that runs a statement: the pool, or a client inside a transaction. */
export type Queryable = Pick<pg.ClientBase, 'query'>;

/**
 * The published frequencies of a register, kept in this process until their version rises. Interactive and bulk
 * read the same counts of the same version, so a pair scores the same in both.
 */
export interface ShareBook {
  shares(db: Queryable, register: string): Promise<Shares>;
}

interface Page {
  readonly version: number;
  readonly shares: Shares;
}

export function createShareBook(hubs: ReadonlySet<string>): ShareBook {
  const pages = new Map<string, Page>();
  return {
    async shares(db, register) {
      const version = await readVersion(db, register);
      const page = pages.get(register);
      if (page?.version === version) return page.shares;
      const shares = await readShares(db, register, hubs);
      pages.set(register, { version, shares });
      return shares;
    },
  };
}

async function readVersion(db: Queryable, register: string): Promise<number> {
  const found = await db.query<{ shares_version: number }>({
    name: 'register-version',
    text: 'select shares_version from register_state where register = $1',
    values: [register],
  });
  return found.rows[0]?.shares_version ?? 0;
}

/** Terms borne once are left out: the starting guess says about the same, and they are most of the table. */
async function readShares(db: Queryable, register: string, hubs: ReadonlySet<string>): Promise<Shares> {
  const state = await db.query<{ total: number }>('select total from register_state where register = $1', [
    register,
  ]);
  const terms = await db.query<{ term: string; n: number }>(
    'select term, n from register_term where register = $1 and n > 1',
    [register],
  );
  return sharesFrom(state.rows[0]?.total ?? 0, new Map(terms.rows.map((row) => [row.term, row.n])), hubs);
}
