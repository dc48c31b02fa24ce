import { factWeight, type Ranked, rankCandidates } from '../../../linkage/register/index.js';
import type { Candidate } from '../store/find-candidates.js';
import { findManyCandidates } from '../store/find-many-candidates.js';
import type { Queryable } from '../store/share-book.js';
import type { Scored, Search } from './match-mention.js';

/** What is asked of each mention: who is meant, or which records bear this one fact. */
export type Question = 'who' | 'bears';

/** Many mentions against their register at once; one ranked list each, in the order given. */
export async function matchMany<Fields, Profile>(
  db: Queryable,
  search: Search<Fields, Profile>,
  asked: { readonly mentions: readonly Fields[]; readonly question: Question },
): Promise<Ranked<Scored>[][]> {
  const { kept, lexicon, shares } = search;
  const mentions = asked.mentions.map((fields) => kept.matcher.profile(lexicon, fields));
  const probes = mentions.map((mention) => kept.matcher.probes(mention, shares));
  const { numbers, records } = await findManyCandidates(db, kept.shape, { probes, shares });
  const profiles = new Map<number, Profile>();
  const profileOf = (record: Candidate) => {
    const known = profiles.get(record.no);
    if (known) return known;
    const made = kept.matcher.profile(lexicon, kept.read(record.cells));
    profiles.set(record.no, made);
    return made;
  };
  return mentions.map((mention, at) => {
    const scored = [...(numbers[at] ?? [])].sort(byNumber).flatMap((no) => {
      const record = records.get(no);
      return record
        ? [{ no, cells: record.cells, score: kept.matcher.score(mention, profileOf(record), shares) }]
        : [];
    });
    return asked.question === 'who'
      ? rankCandidates(scored, (each) => each.score.weight)
      : rankBearers(scored);
  });
}

const byNumber = (a: number, b: number) => a - b;

/** Records that bear a fact: each on its own, the ones that do not left out. */
function rankBearers(scored: readonly Scored[]): Ranked<Scored>[] {
  return scored
    .map((candidate) => {
      const weight = factWeight(candidate.score.compared);
      return { candidate, weight, rivals: 0, probability: 1 / (1 + 2 ** -weight) };
    })
    .filter((each) => each.weight > -10)
    .sort((a, b) => b.weight - a.weight || a.candidate.no - b.candidate.no);
}
