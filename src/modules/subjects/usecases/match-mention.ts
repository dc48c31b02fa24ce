import {
  type Lexicon,
  type PairScore,
  type Ranked,
  rankCandidates,
  type Shares,
} from '../../../linkage/register/index.js';
import type { Cells } from '../domain/kept-register.js';
import { type Candidate, findCandidates } from '../store/find-candidates.js';
import type { Kept } from '../store/kept-registers.js';
import type { Queryable } from '../store/share-book.js';

/** A record that may be meant, with its score. */
export interface Scored {
  readonly no: number;
  readonly cells: Cells;
  readonly score: PairScore;
}

export interface Search<Fields, Profile> {
  readonly kept: Kept<Fields, Profile>;
  readonly lexicon: Lexicon;
  readonly shares: Shares;
}

/** One mention against its register: candidates by key, each scored, all set against each other; best first. */
export async function matchMention<Fields, Profile>(
  db: Queryable,
  search: Search<Fields, Profile>,
  fields: Fields,
): Promise<Ranked<Scored>[]> {
  const { kept, lexicon, shares } = search;
  const mention = kept.matcher.profile(lexicon, fields);
  const probes = kept.matcher.probes(mention, shares);
  const candidates = await findCandidates(db, kept.shape, { probes, shares });
  return rankScored(search, mention, candidates);
}

/** Scores the candidates of a mention and ranks them. Interactive and bulk both end here. */
export function rankScored<Fields, Profile>(
  search: Search<Fields, Profile>,
  mention: Profile,
  candidates: readonly Candidate[],
): Ranked<Scored>[] {
  const { kept, lexicon, shares } = search;
  const scored = candidates.map(({ no, cells }) => {
    const record = kept.matcher.profile(lexicon, kept.read(cells));
    return { no, cells, score: kept.matcher.score(mention, record, shares) };
  });
  return rankCandidates(scored, (each) => each.score.weight);
}
